package laurel.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import laurel.content.Entries;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static laurel.transfer.TextFolder.FINDING;
import static laurel.transfer.TextFolder.PAGE;
import static laurel.transfer.TextFolder.POST;
import static laurel.transfer.TextFolder.WEBINAR;
import static laurel.transfer.TextFolder.problem;
import static laurel.transfer.TextFolder.text;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is wrong with a file is named with its line and its reason, and the good file
 * beside it is not loaded either. The tables say what is put in place of what, where that
 * is wrong, and why.
 */
@WholeSite
class FileProblemsTest {

	@Autowired
	private FolderLoader loader;

	@Autowired
	private Entries entries;

	@TempDir
	private Path path;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			---\\nkind: post   | kind: post                       | 1  | transfer.front-matter.missing
			status: draft\\n-- | status: draft                    | 1  | transfer.front-matter.missing
			kind: post         | # no kind                        | 1  | transfer.kind post, finding, webinar, page
			kind: post         | kind: essay                      | 2  | transfer.kind post, finding, webinar, page
			kind: post         | kind: [post]                     | 2  | transfer.kind post, finding, webinar, page
			title: A title     | title: A title: and another      | 6  | transfer.malformed
			title: A title     | title: A title\\n summary: Both  | 7  | transfer.malformed
			title: A title     | title: A title\\ntitle: Another  | 7  | transfer.malformed
			comments: closed   | comments: closed\\nauthor: Ana   | 11 | transfer.field.unknown author
			comments: closed   | comments: closed\\nbody: A text  | 11 | transfer.field.unknown body
			comments: closed   | draft: true                      | 10 | transfer.field.unknown draft
			comments: closed   | comments-open: true              | 10 | transfer.field.unknown comments-open
			comments: closed   | comments: perhaps                | 10 | transfer.field.choice comments;open;closed
			status: draft      | status: ready                    | 11 | transfer.field.choice status;draft;published
			comments: closed   | purpose: fun                     | 10 | transfer.field.invalid purpose
			language: en       | language: fr                     | 3  | transfer.field.invalid language
			language: en       | # no language                    | 1  | entry.language.missing
			group: zz-bad      | group:                           | 4  | entry.group.missing
			group: zz-bad      | group: Two words                 | 4  | entry.slug.invalid
			slug: zz-bad-en    | slug: Not/a/slug                 | 5  | entry.slug.invalid
			slug: zz-bad-en    | slug: años                       | 5  | entry.slug.invalid
			slug: zz-bad-en    | # no slug                        | 1  | entry.slug.missing
			title: A title     | # no title                       | 1  | entry.title.missing
			title: A title     | title: ""                        | 6  | entry.title.missing
			title: A title     | title: [A, title]                | 6  | transfer.field.invalid title
			title: A title     | title: "A\\u0000title"           | 6  | markup.fault.character
			title: A title     | title: "A \\ud800 title"         | 6  | markup.fault.character
			summary: A summary.| summary:\\n  "A\\u202esummary."  | 8  | markup.fault.character
			summary: A summary.| summary: null                   | 7  | entry.summary.missing
			date: 2019-03-04   | date: March 2019                 | 8  | transfer.field.invalid date
			date: 2019-03-04   | date: 2019                       | 8  | transfer.field.invalid date
			date: 2019-03-04   | date: 2019-02-29                 | 8  | transfer.field.invalid date
			date: 2019-03-04   | date: +20190-03-04               | 8  | entry.date.far
			date: 2019-03-04   | date:                            | 8  | entry.date.missing
			topics: [housing]  | topics: housing                  | 9  | transfer.field.invalid topics
			topics: [housing]  | topics:\\n  - housing\\n  -      | 11 | transfer.field.invalid 1
			topics: [housing]  | topics: [housing, zz-nothing]    | 9  | entry.topic.unknown zz-nothing
			topics: [housing]  | unpublish: 2019-03-04            | 9  | entry.unpublish.early
			topics: [housing]  | change-note: Less of it          | 1  | entry.updated.missing
			topics: [housing]  | updated: 2019-03-03              | 9  | entry.updated.early
			A paragraph.       | # A paragraph                    | 16 | markup.fault.heading
			A paragraph.       | A <b>paragraph.                  | 16 | markup.fault.html
			A paragraph.       | A\\n<script>paragraph</script    | 17 | markup.fault.html
			A paragraph.       | A [paragraph](javascript:x()).   | 16 | markup.fault.link
			A paragraph.       | A ![paragraph](/x.png).          | 16 | markup.fault.image
			""")
	void postIsRefused(String passage, String instead, int line, String problem) throws IOException {
		refuse(POST, passage, instead, line, problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			years: 2015-2016        | years: 2016-2015          | 12 | finding.years.invalid
			years: 2015-2016        | years: soon enou          | 12 | finding.years.invalid
			years: 2015-2016        | years: 1815               | 12 | finding.years.invalid
			methods: Interviews     | # no methods              | 1  | finding.methods.missing
			years: 2015-2016        | years: 2015\\nyear: 2016   | 13 | transfer.field.unknown year
			authors: [Ana Luz]      | authors: Ana Luz          | 9  | transfer.field.invalid authors
			authors: [Ana Luz]      | authors: ["Ana\\u2066"]   | 9  | markup.fault.character
			name: Trust             | # no name                 | 17 | finding.theme.name.missing
			- name: Trust           | - attribution: Ana        | 16 | finding.theme.name.missing
			quote: They listened.   | quote:                    | 17 | finding.theme.quote.missing
			quote: They listened.   | quote: "They \\u0007"     | 17 | markup.fault.character
			quote: They listened.   | words: They listened.     | 17 | transfer.field.unknown words
			quote: They listened.   | quote: x\\n    quote-language: fr | 18 | transfer.field.invalid quote-language
			- name: Trust\\n    quote: They listened. | -       | 16 | transfer.field.invalid 1
			""")
	void findingIsRefused(String passage, String instead, int line, String problem) throws IOException {
		refuse(FINDING, passage, instead, line, problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			minutes: 90             | minutes: ninety           | 11 | transfer.field.invalid minutes
			minutes: 90             | minutes: 90.5             | 11 | transfer.field.invalid minutes
			minutes: 90             | minutes: 0                | 11 | webinar.minutes.invalid
			zone: America/Chicago   | zone: Chicago             | 10 | webinar.zone.invalid
			zone: America/Chicago   | zone: -06:00              | 10 | webinar.zone.invalid
			zone: America/Chicago   | # no zone                 | 1  | webinar.zone.invalid
			starts: 2019-03-20T14:00| starts: 2019-03-10T02:30  | 9  | webinar.starts.skipped
			starts: 2019-03-20T14:00| starts: 2019-03-20        | 9  | transfer.field.invalid starts
			starts: 2019-03-20T14:00| starts: 2019-03-20T14:00Z | 9  | transfer.field.invalid starts
			starts: 2019-03-20T14:00| # no start                | 1  | webinar.starts.missing
			minutes: 90             | minutes: 90\\nslides: x.pdf| 12 | entry.address.invalid
			Good afternoon.         | # Good afternoon.         | 16 | markup.fault.heading
			Good afternoon.         | Good\\n  <i>afternoon.    | 17 | markup.fault.html
			""")
	void webinarIsRefused(String passage, String instead, int line, String problem) throws IOException {
		refuse(WEBINAR, passage, instead, line, problem);
	}

	@ParameterizedTest
	@CsvSource({ "en, topics", "en, posts", "es, temas", "es, articulos" })
	void addressOfAListIsNoPage(String language, String slug) throws IOException {
		String page = text(PAGE, "bad", language, "slug: zz-bad-" + language, "slug: " + slug);
		refuse(page, problem("bad.md", 5, "entry.slug.reserved", slug));
	}

	@Test
	void addressOfAnotherEntryIsTaken() throws IOException {
		String post = text(POST, "bad", "en", "slug: zz-bad-en", "slug: when-the-phone-is-shared");
		refuse(post, problem("bad.md", 5, "entry.slug.taken", "when-the-phone-is-shared"));
	}

	@Test
	void summaryOfMoreThanTwoSentencesIsTooLong() throws IOException {
		String post = text(POST, "bad", "en", "A summary.", "x".repeat(501));
		refuse(post, problem("bad.md", 7, "entry.summary.long"));
	}

	@Test
	void fileInAnotherEncodingIsNotGuessedAt() throws IOException {
		TextFolder folder = folder().with("bad.md",
				text(POST, "bad", "en", "A title", "Título").getBytes(StandardCharsets.ISO_8859_1));
		folder.isRefused(() -> this.loader.load(this.path), problem("bad.md", 1, "transfer.encoding"));
	}

	/** PostgreSQL refuses the first of them, and with it would the whole folder. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0x1b, 0x7f, 0x85, 0x202a, 0x202e, 0x2066, 0x2069 })
	void textThatControlsAMachineOrTurnsWordsAroundIsRefused(int character) throws IOException {
		refuse(text(POST, "bad", "en", "A paragraph.", "Words\n" + Character.toString(character) + "x"),
				problem("bad.md", 17, "markup.fault.character"));
	}

	private void refuse(String kind, String passage, String instead, int line, String problem) throws IOException {
		String bad = text(kind, "bad", "en", passage.replace("\\n", "\n"), instead.replace("\\n", "\n"));
		String[] reason = problem.split(" ", 2);
		Object[] arguments = (reason.length > 1) ? reason[1].split(";") : new Object[0];
		refuse(bad, problem("bad.md", line, reason[0], arguments));
	}

	private void refuse(String bad, String problem) throws IOException {
		folder().with("bad.md", bad).isRefused(() -> this.loader.load(this.path), problem);
		assertThat(this.entries.hasGroup("zz-good")).as("the good file was loaded").isFalse();
	}

	private TextFolder folder() throws IOException {
		return new TextFolder(this.path).with("a-good.md", text(POST, "good", "en"));
	}

}
