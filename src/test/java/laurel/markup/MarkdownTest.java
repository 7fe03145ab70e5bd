package laurel.markup;

import laurel.lang.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

	private final Markdown markdown = TestMarkdown.create();

	@Test
	void paragraphHasEmphasisAndLineBreaks() {
		assertThat(html("One *two* **three**\nfour  \nfive\\\nsix"))
			.isEqualTo("<p>One <em>two</em> <strong>three</strong>\nfour<br />\nfive<br />\nsix</p>");
	}

	@Test
	void listsKeepTheirOrderTheirNestingAndTheirStart() {
		Element body = render("- one\n- two\n  1. a\n  2. b\n\n5. five\n6. six");
		assertThat(body.select("> ul > li")).hasSize(2);
		assertThat(body.select("ul > li > ol > li").eachText()).containsExactly("a", "b");
		assertThat(body.select("> ol[start=5] > li").eachText()).containsExactly("five", "six");
	}

	@Test
	void passageInAnotherLanguageIsMarked() {
		Element mark = render("Read [Know *your* rights]{lang=en} first.").expectFirst("span");
		assertThat(mark.attr("lang")).isEqualTo("en");
		assertThat(mark.html()).isEqualTo("Know <em>your</em> rights");
		assertThat(render("A [page]{lang=es-MX}.").select("span[lang=es-MX]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x]{lang=1}", "[x]{lang=}", "[x]{lang=en", "[x]{lang=en onclick=y}", "[x]{class=en}",
			"[x] {lang=en}", "{lang=en}", "![x]{lang=en}" })
	void whatIsNoMarkOfLanguageIsShownAsTyped(String typed) {
		Element body = render("A " + typed + " b");
		assertThat(body.select("span")).isEmpty();
		assertThat(body.text()).isEqualTo("A " + typed + " b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "http://example.org/a?b=c#d" })
	void linkToAnotherSiteTellsSoAndTellsNobody(String address) {
		Rendered rendered = this.markdown.render("See [the *report*](" + address + " \"title\").", Language.EN);
		Element link = Jsoup.parse(rendered.html().toString()).expectFirst("a");
		assertThat(link.attr("href")).isEqualTo(address);
		assertThat(link.attr("rel").split(" ")).containsExactlyInAnyOrder("noreferrer", "noopener");
		assertThat(link.attr("aria-describedby")).isEqualTo("out");
		assertThat(link.attributesSize()).isEqualTo(3);
		assertThat(rendered.html().linksOut()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/help", "/", "#part", "mailto:somebody@example.org", "tel:+15550100" })
	void linkThatStaysOrCallsIsPlain(String address) {
		Rendered rendered = this.markdown.render("[x](" + address + ")", Language.EN);
		Element link = Jsoup.parse(rendered.html().toString()).expectFirst("a");
		assertThat(link.attr("href")).isEqualTo(address);
		assertThat(link.attributesSize()).isEqualTo(1);
		assertThat(rendered.html().linksOut()).isFalse();
	}

	@Test
	void wholeAddressMayStandBetweenAngleBracketsOrBelowTheText() {
		assertThat(render("<https://example.org> and [this report][1]\n\n[1]: https://example.net").select("a[rel]")
			.eachAttr("href")).containsExactly("https://example.org", "https://example.net");
	}

	@ParameterizedTest
	@ValueSource(strings = { "~~x~~", "| a | b |", "www.example.org", "http://example.org", "***", "&lt;b&gt;",
			"<b>bold</b>", "<!-- x -->", "<script>alert(1)</script>", "[^nowhere]", "{lang=es} here" })
	void whatTheSubsetDoesNotKnowIsShownAsTyped(String typed) {
		Element body = render("Before\n" + typed + "\nafter");
		assertThat(body.select("*")).extracting(Element::normalName).containsExactly("body", "p");
		assertThat(body.text()).isEqualTo("Before " + typed.replace("&lt;", "<").replace("&gt;", ">") + " after");
	}

	@ParameterizedTest
	@ValueSource(strings = { "```\ncode\n```", "    code", "`code`" })
	void codeIsText(String typed) {
		assertThat(html(typed)).isEqualTo("<p>code</p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                             | 0
			one two—three, ¿cuatro?                        | 3
			## Title\\n\\nText                             | 2
			- one\\n- two\\n\\n1. three                    | 3
			[one two](https://example.org/three) four      | 3
			Text[^1].\\n\\n[^1]: a note                    | 3
			One\\ntwo  \\nthree                            | 3
			> said\\n> so                                  | 2
			[dos palabras]{lang=es}                        | 2
			""")
	void wordsAreWhatAReaderReads(String typed, int words) {
		assertThat(this.markdown.render(typed.replace("\\n", "\n"), Language.EN).words()).isEqualTo(words);
	}

	@Test
	void emptyTextIsEmpty() {
		assertThat(this.markdown.render(" \n\n", Language.ES).html()).isEqualTo(SafeHtml.EMPTY);
	}

	private Element render(String typed) {
		return Jsoup.parse(html(typed)).body();
	}

	private String html(String typed) {
		return this.markdown.render(typed, Language.EN).html().toString();
	}

}
