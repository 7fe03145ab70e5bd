package laurel.markup;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import laurel.lang.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever is pasted: its words come over, all of them, and nothing else does. */
class PastedWordsTest {

	private static final List<String> PIECES = List.of("*", "**", "_", "`", "[", "]", "(", ")", "{lang=es}", "{", "<",
			">", "<b>", "&", "&amp;", "#", "## ", "-", "- ", "+ ", "1. ", "2) ", "=", "---", "===", "!", "![", "[^1]",
			"[a](b)", "[a]: b", "\\", "\\*", "~", "|", "—", "— ", "\"", "'", " ", " ", "word", "ñandú", "7", ".", ":");

	private static final List<String> TAGS = List.of("b", "i", "span lang=es", "a href=https://x.example/(y)", "u",
			"span style=font-weight:normal", "em", "strong");

	private static final List<String> BLOCKS = List.of("p", "h1", "h3", "li", "blockquote", "div", "td", "dd", "pre");

	private final Markdown markdown = TestMarkdown.create();

	/** Read back through the very renderer of the pages. */
	@RepeatedTest(200)
	void wordsComeBackFromThePage(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		StringBuilder html = new StringBuilder();
		StringBuilder words = new StringBuilder();
		for (int block = 0; block < 4; block++) {
			String tag = pick(BLOCKS, random);
			html.append('<').append(tag).append('>');
			for (int part = 0; part < 6; part++) {
				String piece = pick(PIECES, random) + pick(PIECES, random);
				String around = pick(TAGS, random);
				boolean bare = random.nextBoolean();
				html.append(bare ? "" : "<" + around + ">").append(Entities.escape(piece));
				html.append(bare ? "" : "</" + around.split(" ")[0] + ">");
				words.append(piece);
			}
			html.append("</").append(tag).append('>');
			words.append(' ');
		}
		String markdown = PastedHtml.toMarkdown(html.toString(), Language.EN, 0);
		assertThat(letters(page(markdown).text())).as("%s%n%s", html, markdown).isEqualTo(letters(words.toString()));
		assertThat(this.markdown.faults(markdown)).as(markdown).isEmpty();
	}

	private Document page(String markdown) {
		return Jsoup.parse(this.markdown.render(markdown, Language.EN).html().toString());
	}

	/**
	 * Where lines end and words are parted may change. A quote’s dash is a sign of ours.
	 */
	private static String letters(String text) {
		return text.replaceAll("[\\s\\u00a0—-]+", "");
	}

	private static String pick(List<String> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>secret()</script>", "<style>secret{}</style>", "<!-- secret -->",
			"<!--[if gte mso 9]><xml>secret</xml><![endif]-->", "<p hidden>secret</p>",
			"<span style='display:none'>secret</span>", "<i style='Visibility : Hidden'>secret</i>",
			"<span style='mso-hide:all'>secret</span>", "<span style='font-size:0px'>secret</span>",
			"<img alt=secret src=x onerror=secret()>", "<svg><text>secret</text></svg>", "<iframe>secret</iframe>",
			"<template>secret</template>", "<noscript>secret</noscript>", "<title>secret</title>",
			"<input value=secret>", "<textarea>secret</textarea>", "<select><option>secret</select>",
			"<object>secret</object>", "<video>secret</video>", "<del>secret</del>", "<math><mi>secret</mi></math>",
			"<a href='#cmnt1'>secret</a>", "<div style='mso-element:comment-list'>secret</div>",
			"<p title=secret onclick=secret()></p>", "<a href='javascript:secret()'></a>" })
	void whatNobodySawStaysBehind(String html) {
		assertThat(PastedHtml.toMarkdown("a " + html + " b", Language.EN, 0)).startsWith("a")
			.endsWith("b")
			.doesNotContain("secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u0000", "<", "<p>", "<!--", "<![if !supportLists]>",
			"<p><![if !supportLists]>a", "<ul><li>", "<table><tr>", "<blockquote><cite>a</cite></blockquote>", "<a>",
			"<li value=x>", "<ol start=-1>", "<p style='mso-list:l0 level9 lfo1'>", "<a href=#_ftn1><a href=#_ftnref1>",
			"<figcaption>", "<figure><blockquote>a</blockquote><figcaption></figcaption></figure>",
			"<span lang='\"'>x</span>" })
	void brokenTreesAreRead(String html) {
		assertThatNoException().isThrownBy(() -> PastedHtml.toMarkdown(html, Language.ES, 0));
	}

	/** As much as the desk takes, in shapes that trees and patterns like least. */
	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b>b", "<blockquote>b", "<ul><li>b", "a ", "<p>a</p>", "*", "[", "<b>*</b>a",
			"&#8203;", "<p class=MsoQuote>a", "<p style='mso-list:l0 level1'>a", "<a href=#fn1>1</a>",
			"<table><tr><td>b", "<br>", "<!-- -->", "<![if !supportLists]>a", "<span lang=es>a</span> b ",
			"<a href=https://x.example>", "   " })
	void muchIsReadInReasonableTime(String piece) {
		String html = piece.repeat(200_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PastedHtml.toMarkdown("a" + html, Language.EN, 0));
	}

	@Test
	void nothingIsLeftOfNothing() {
		assertThat(
				PastedHtml.toMarkdown("<p>&nbsp;</p><ul><li> </li></ul><b></b><table><tr><td></table>", Language.EN, 0))
			.isEmpty();
	}

}
