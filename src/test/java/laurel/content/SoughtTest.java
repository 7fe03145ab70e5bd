package laurel.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody types is taken apart into what is looked for. */
class SoughtTest {

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '~',
			value = { "Niñez segura → 'ninez' & 'segura':*", "\"primera hora\" → 'primera' <-> 'hora'",
					"“Primera hora” vivi → 'primera' <-> 'hora' & 'vivi':*", "a «b c» → 'a' & 'b' <-> 'c'",
					"DV/SV → 'dv' & 'sv':*", "\"never closed → 'never' <-> 'closed'", "it's → 'it' & 's':*",
					"'; drop -- & | ! ( ) :* <-> → 'drop':*" })
	void typedWordsBecomeAQuery(String typed, String query) {
		assertThat(Sought.of(typed).query()).isEqualTo(query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\"\"", "&|!", "…", "\u0000" })
	void signsAloneAreNothing(String typed) {
		assertThat(Sought.of(typed).isEmpty()).isTrue();
		assertThat(Sought.of(typed).query()).isEmpty();
	}

	@Test
	void nameHasAllWordsTheLastAsABeginning() {
		assertThat(Sought.of("linea nac").isIn("Línea Nacional contra la violencia")).isTrue();
		assertThat(Sought.of("lin nacional").isIn("Línea Nacional contra la violencia")).isFalse();
		assertThat(Sought.of("nacional nacion").isIn("Línea Nacional")).isTrue();
		assertThat(Sought.of("otra").isIn("Línea Nacional")).isFalse();
	}

	@Test
	void excerptShowsTheWordsThatWereFoundWithTheirAccents() {
		String text = "Uno dos tres cuatro cinco seis siete ocho. **La niñez** de [Ana](https://a.example) y nueve.";
		Excerpt excerpt = Excerpt.of(text, Sought.of("ninez an"));
		assertThat(excerpt.pieces().stream().filter(Excerpt.Piece::found)).extracting(Excerpt.Piece::text)
			.containsExactly("niñez", "Ana");
		assertThat(whole(excerpt)).isEqualTo("… cuatro cinco seis siete ocho. La niñez de Ana y nueve.");
	}

	@Test
	void excerptIsWhereMostOfItIs() {
		String text = "alpha " + "x ".repeat(60) + "alpha beta " + "y ".repeat(60);
		assertThat(whole(Excerpt.of(text, Sought.of("alpha beta")))).startsWith("… x x")
			.contains("alpha beta")
			.endsWith("y …");
		assertThat(Excerpt.of(text, Sought.of("gamma")).pieces()).isEmpty();
	}

	private static String whole(Excerpt excerpt) {
		StringBuilder whole = new StringBuilder();
		excerpt.pieces().forEach((piece) -> whole.append(piece.text()));
		return whole.toString();
	}

}
