package laurel.transfer;

import java.io.IOException;
import java.nio.file.Path;

import laurel.content.Entries;
import laurel.start.Console;
import laurel.start.StartProblem;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static laurel.transfer.TextFolder.FINDING;
import static laurel.transfer.TextFolder.POST;
import static laurel.transfer.TextFolder.WEBINAR;
import static laurel.transfer.TextFolder.problem;
import static laurel.transfer.TextFolder.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is wrong with a folder though each of its files could be right. */
@WholeSite
class FolderProblemsTest {

	@Autowired
	private FolderLoader loader;

	@Autowired
	private Entries entries;

	@TempDir
	private Path path;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			topics: [housing]     | topics: [research]        | 9  | topics
			comments: closed      | comments: open            | 10 | comments
			""")
	void languagesOfAPostAgree(String passage, String instead, int line, String field) throws IOException {
		differ(POST, passage, instead, line, field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			T14:00                | T15:00                    | 9  | starts
			zone: America/Chicago | zone: America/New_York    | 10 | zone
			minutes: 90           | minutes: 60               | 11 | minutes
			presenters: [Ana Luz] | presenters: [Ana]         | 12 | presenters
			minutes: 90           | minutes: 90\\nslides: https://example.org/x | 12 | slides
			""")
	void languagesOfAWebinarAgree(String passage, String instead, int line, String field) throws IOException {
		differ(WEBINAR, passage, instead, line, field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			authors: [Ana Luz]    | authors: [Ana]            | 9  | authors
			years: 2015-2016      | years: 2015               | 12 | years
			years: 2015-2016      | years: 2015-2016\\nreport: https://example.org/x | 13 | report
			""")
	void languagesOfAFindingAgree(String passage, String instead, int line, String field) throws IOException {
		differ(FINDING, passage, instead, line, field);
	}

	private void differ(String kind, String passage, String instead, int line, String field) throws IOException {
		isRefused(
				folder().with("x.en.md", text(kind, "x", "en"))
					.with("x.es.md", text(kind, "x", "es", passage, instead.replace("\\n", "\n"))),
				problem("x.es.md", line, "transfer.field.differs", field, "x.en.md"));
	}

	@Test
	void languagesOfAnEntryAreOfOneKind() throws IOException {
		isRefused(folder().with("x.en.md", text(POST, "x", "en")).with("x.es.md", text(FINDING, "x", "es")),
				problem("x.es.md", 2, "transfer.kind.differs", "x.en.md"));
	}

	@Test
	void entryHasOneTextInEachLanguage() throws IOException {
		isRefused(
				folder().with("x.en.md", text(POST, "x", "en"))
					.with("y.en.md", text(POST, "x", "en", "slug: zz-x-en", "slug: zz-y-en")),
				problem("y.en.md", 4, "transfer.language.twice", "x.en.md"));
	}

	@Test
	void addressLeadsToOneText() throws IOException {
		isRefused(
				folder().with("x.en.md", text(POST, "x", "en"))
					.with("y.en.md", text(POST, "x", "en", "group: zz-x", "group: zz-y")),
				problem("y.en.md", 5, "transfer.slug.twice", "x.en.md"));
	}

	@Test
	void everyProblemOfEveryFileIsToldAtOnce() throws IOException {
		isRefused(
				folder().with("topics.yaml", "zz-x:\n  en: { slug: zz-x, name: X }\n")
					.with("v.en.md", "No front matter")
					.with("w.en.md",
							text(POST, "w", "en", "title: A title\nsummary: A summary.\ndate: 2019-03-04",
									"heading: A title\nsummary:\ndate: soon"))
					.with("x.en.md", text(POST, "x", "en", "title: A title", "title:"))
					.with("x.es.md", text(POST, "x", "es", "topics: [housing]", "topics: [zz-nothing]"))
					.with("y.en.md", text(WEBINAR, "y", "en", "Good afternoon.", "# Good\n\n  <i>afternoon.")),
				problem("topics.yaml", 1, "transfer.topic.incomplete", "zz-x"),
				problem("v.en.md", 1, "transfer.front-matter.missing"), problem("w.en.md", 1, "entry.title.missing"),
				problem("w.en.md", 6, "transfer.field.unknown", "heading"),
				problem("w.en.md", 7, "entry.summary.missing"), problem("w.en.md", 8, "transfer.field.invalid", "date"),
				problem("x.en.md", 6, "entry.title.missing"),
				problem("x.es.md", 9, "transfer.field.differs", "topics", "x.en.md"),
				problem("x.es.md", 9, "entry.topic.unknown", "zz-nothing"),
				problem("y.en.md", 16, "markup.fault.heading"), problem("y.en.md", 18, "markup.fault.html"));
	}

	@Test
	void folderWithoutTextsIsNotSilentlyPassedOver() throws IOException {
		new TextFolder(this.path).with("README.md", "Not a text").with("notes.txt", "Not a text either");
		assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> this.loader.load(this.path))
			.withMessage(Console.say("transfer.empty", this.path));
	}

	private TextFolder folder() throws IOException {
		return new TextFolder(this.path).with("a-good.md", text(POST, "good-one", "en"));
	}

	private void isRefused(TextFolder folder, String... problems) {
		folder.isRefused(() -> this.loader.load(this.path), problems);
		assertThat(this.entries.hasGroup("zz-good-one")).as("the good file was loaded").isFalse();
	}

}
