package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import laurel.lang.Language;
import laurel.support.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ids that a text gives to its headings, quotes and notes. */
class AnchorsTest {

	private final Markdown markdown = TestMarkdown.create();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			¿Qué es la trata?  | que-es-la-trata
			Niñez & juventud   | ninez-juventud
			 Straße – Ålesund  | stra-e-alesund
			1,276.5 %          | 1-276-5
			???                | ''
			""")
	void wordsBecomeAnAddress(String words, String anchor) {
		assertThat(Anchors.fold(words)).isEqualTo(anchor);
	}

	@Test
	void anchorIsNeverLongNorEndsInAHyphen() {
		assertThat(Anchors.fold("x".repeat(59) + " y")).isEqualTo("x".repeat(59));
		assertThat(Anchors.fold("palabra ".repeat(20))).hasSize(60).startsWith("palabra-palabra-");
	}

	@Test
	void headingsHaveAnchorsInTheirOrder() {
		Rendered rendered = this.markdown.render("## ¿*Qué* es?\n\n### A [part](/en/help)\n\n#### Part\n\nSub\n---",
				Language.ES);
		assertThat(rendered.outline()).containsExactly(new Rendered.Heading(2, "que-es", "¿Qué es?"),
				new Rendered.Heading(3, "a-part", "A part"), new Rendered.Heading(4, "part", "Part"),
				new Rendered.Heading(2, "sub", "Sub"));
		assertThat(Jsoup.parse(rendered.html().toString()).select("h2, h3, h4")).extracting(Element::id)
			.containsExactlyElementsOf(rendered.outline().stream().map(Rendered.Heading::anchor).toList());
	}

	@Test
	void idIsUnlikeAnyOtherOfTheText() {
		assertThat(ids(everything(false))).doesNotHaveDuplicates().hasSizeGreaterThan(15);
	}

	@Test
	void idsOfASecondTextAreUnlikeThoseOfTheFirst() {
		List<String> both = new ArrayList<>(ids(everything(false)));
		both.addAll(ids(everything(true)));
		assertThat(both).doesNotHaveDuplicates();
	}

	@Test
	void linkInsideATextFindsItsPlace() {
		for (boolean beside : List.of(false, true)) {
			Element text = everything(beside);
			assertThat(text.select("a[href^=#]").eachAttr("href")).hasSizeGreaterThan(3)
				.allSatisfy((href) -> assertThat(text.select(href)).hasSize(1));
		}
	}

	@Test
	void headingTakesNoIdOfThePageAroundIt() {
		List<String> ids = Source.templates()
			.stream()
			.filter((template) -> !template.path().startsWith("desk/"))
			.flatMap((template) -> template.groups(Pattern.compile("\\bid=\"\\|?([a-z-]+?)(?:-\\$\\{.*?)?\"")))
			.toList();
		assertThat(ids).contains("main", "out", "outline", "q");
		for (String id : ids) {
			String twice = "## " + id + "\n\n## " + id + "\n\n## " + id + " 1";
			assertThat(this.markdown.render(twice, Language.EN).outline()).extracting(Rendered.Heading::anchor)
				.noneMatch((anchor) -> anchor.matches(id.equals("q") ? "q-[0-9]+" : id));
		}
	}

	/** Headings that try to take the ids of quotes, notes and one another. */
	private Element everything(boolean beside) {
		String typed = """
				## Part

				## Part

				## Part 2

				## Q

				## Q

				## Q 1

				## ¿?

				## ¡!

				## Fn 1

				## Fn uno

				## Fnref 1

				## Hint name

				## T part

				> One.

				> > Two.

				Text[^1] and[^1] more[^uno].

				[^1]: One.
				[^uno]: Two.
				""";
		Rendered rendered = beside ? this.markdown.render(typed, Language.EN, Anchors.ofPart("transcript"))
				: this.markdown.render(typed, Language.EN);
		return Jsoup.parse(rendered.html().toString()).body();
	}

	private static List<String> ids(Element text) {
		return text.select("[id]").eachAttr("id");
	}

}
