package laurel.markup;

import laurel.lang.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotesAndNotesTest {

	private final Markdown markdown = TestMarkdown.create();

	@ParameterizedTest
	@ValueSource(strings = { "> The *door* was open.\n>\n> — Ana, **advocate**",
			"> The *door* was open.\n> — Ana, **advocate**" })
	void quoteEndsWithWhoSaidIt(String typed) {
		Element figure = render(typed).expectFirst("figure.quote");
		assertThat(figure.expectFirst("blockquote").html()).isEqualTo("<p>The <em>door</em> was open.</p>");
		assertThat(figure.expectFirst("figcaption").html()).isEqualTo("— Ana, <strong>advocate</strong>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "> {lang=es}\n> Uno.\n> Dos.", "> {lang=es}\n>\n> Uno.\n> Dos." })
	void quoteIsInTheLanguageItWasSaidIn(String typed) {
		Element quote = render(typed).expectFirst("blockquote");
		assertThat(quote.attr("lang")).isEqualTo("es");
		assertThat(quote.html()).isEqualTo("<p>Uno. Dos.</p>");
	}

	@Test
	void quoteMayHaveBothAndSeveralParagraphs() {
		Element figure = render("> {lang=es}\n>\n> Uno.\n>\n> Dos.\n> — Ana").expectFirst("figure");
		assertThat(figure.expectFirst("blockquote").attr("lang")).isEqualTo("es");
		assertThat(figure.select("blockquote p").eachText()).containsExactly("Uno.", "Dos.");
		assertThat(figure.expectFirst("figcaption").text()).isEqualTo("— Ana");
	}

	@ParameterizedTest
	@ValueSource(strings = { "> — Ana", "> - Ana", "> Said —\n> — Ana\n> at noon.", "> —Ana", "> One\n> – Ana" })
	void wordsOfAQuoteAreNotTakenForWhoSaidIt(String typed) {
		Element figure = render(typed).expectFirst("figure");
		assertThat(figure.select("figcaption")).isEmpty();
		assertThat(figure.text()).contains("Ana");
	}

	@ParameterizedTest
	@ValueSource(strings = { "> {lang=1}\n> Uno.", "> {lang=es} Uno.", "> Uno.\n> {lang=es}", "> *{lang=es}*\n> Uno." })
	void markThatIsNotOneLineOfItsOwnIsShownAsTyped(String typed) {
		Element quote = render(typed).expectFirst("blockquote");
		assertThat(quote.hasAttr("lang")).isFalse();
		assertThat(quote.text()).contains("{lang=");
	}

	@Test
	void quotesAreNumberedAsTheyBegin() {
		Element body = render("> One\n\nBetween\n\n> > Inner\n> > — A\n>\n> — B\n\n- x\n\n  > Last");
		assertThat(body.select("figure.quote")).extracting(Element::id).containsExactly("q-1", "q-2", "q-3", "q-4");
		assertThat(body.expectFirst("#q-3 > figcaption").text()).isEqualTo("— A");
		assertThat(body.expectFirst("#q-2 > figcaption").text()).isEqualTo("— B");
	}

	@Test
	void noteLeadsThereAndBack() {
		Element body = render("Text[^Año], again[^Año], more[^2].\n\n[^Año]: A *note*.\n\n[^2]: Two.");
		assertThat(body.select("sup > a[id]")).extracting((link) -> link.id() + link.attr("href") + link.text())
			.containsExactly("fnref-ano#fn-ano1", "fnref-ano-2#fn-ano1", "fnref-2#fn-22");
		Elements notes = body.select(".footnotes > ol > li");
		assertThat(notes).extracting(Element::id).containsExactly("fn-ano", "fn-2");
		assertThat(notes.select("em").text()).isEqualTo("note");
		assertThat(notes.select("a").eachAttr("href")).containsExactly("#fnref-ano", "#fnref-ano-2", "#fnref-2");
	}

	@Test
	void wayBackFromANoteIsInTheLanguageOfTheText() {
		String typed = "Text[^1].\n\n[^1]: Note.";
		assertThat(label(typed, Language.EN)).isEqualTo("Back to note 1 in the text");
		assertThat(label(typed, Language.ES)).isEqualTo("Volver a la nota 1 en el texto");
	}

	private String label(String typed, Language language) {
		return Jsoup.parse(this.markdown.render(typed, language).html().toString())
			.select(".footnotes a")
			.attr("aria-label");
	}

	private Element render(String typed) {
		return Jsoup.parse(this.markdown.render(typed, Language.EN).html().toString()).body();
	}

}
