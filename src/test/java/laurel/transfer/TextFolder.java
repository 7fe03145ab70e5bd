package laurel.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import laurel.start.Console;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A folder of texts in the making. All of them are drafts of unusual groups, which no
 * other test meets.
 */
record TextFolder(Path path) {

	static final String POST = """
			---
			kind: post
			language: en
			group: zz-GROUP
			slug: zz-GROUP-en
			title: A title
			summary: A summary.
			date: 2019-03-04
			topics: [housing]
			comments: closed
			status: draft
			---

			## A heading

			A paragraph.
			""";

	static final String PAGE = POST.replace("kind: post", "kind: page");

	static final String FINDING = """
			---
			kind: finding
			language: en
			group: zz-GROUP
			slug: zz-GROUP-en
			title: A title
			summary: A summary.
			date: 2019-03-04
			authors: [Ana Luz]
			study-question: What helps?
			methods: Interviews
			years: 2015-2016
			themes:
			  - name: Time
			    quote: It took a year.
			  - name: Trust
			    quote: They listened.
			status: draft
			---
			A paragraph.
			""";

	static final String WEBINAR = """
			---
			kind: webinar
			language: en
			group: zz-GROUP
			slug: zz-GROUP-en
			title: A title
			summary: A summary.
			date: 2019-03-04
			starts: 2019-03-20T14:00
			zone: America/Chicago
			minutes: 90
			presenters: [Ana Luz]
			transcript: |
			  ## Welcome

			  Good afternoon.
			status: draft
			---
			A paragraph.
			""";

	TextFolder with(String name, String text) throws IOException {
		return with(name, text.getBytes(StandardCharsets.UTF_8));
	}

	TextFolder with(String name, byte[] text) throws IOException {
		Files.write(this.path.resolve(name), text);
		return this;
	}

	/** A text of this group and language, with one passage written otherwise. */
	static String text(String kind, String group, String language, String passage, String instead) {
		String text = kind.replace("zz-GROUP-en", "zz-" + group + "-" + language)
			.replace("zz-GROUP", "zz-" + group)
			.replace("language: en", "language: " + language);
		if (!text.contains(passage)) {
			throw new IllegalArgumentException("not in the text: " + passage);
		}
		return text.replace(passage, instead);
	}

	static String text(String kind, String group, String language) {
		return text(kind, group, language, "", "");
	}

	/** The same text, which was released once and is public no longer. */
	static String ended(String text) {
		return text.replace("status: draft", "unpublish: 2019-03-05");
	}

	/** What a problem looks like at the console. */
	static String problem(String file, int line, String reason, Object... arguments) {
		return file + ":" + line + ": " + Console.say(reason, arguments);
	}

	/** The folder is refused for these problems, all told at once, and for no other. */
	void isRefused(ThrowingCallable loading, String... problems) {
		assertThatExceptionOfType(FolderProblem.class).isThrownBy(loading)
			.withMessage(Console.say("transfer.refused", this.path, String.valueOf(problems.length),
					String.join("\n  ", problems)));
	}

}
