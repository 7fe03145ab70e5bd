package laurel.lang;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

	@ParameterizedTest
	@CsvSource({ "/es/,ES", "/es,ES", "/es/articulos/uno,ES", "/en/,EN", "/en,EN", "/en/search,EN" })
	void addressBeginsWithItsLanguage(String path, Language language) {
		assertThat(Language.ofPath(path)).contains(language);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(
			strings = { "/", "/exit", "/error", "/ES/", "/english/", "/esp", "en/posts", "//en/", "/e n/", "/fr/" })
	void addressOfNoLanguageHasNone(String path) {
		assertThat(Language.ofPath(path)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			es                              | ES
			es-MX                           | ES
			es-419,es;q=0.9,en;q=0.8        | ES
			ES-us                           | ES
			en-US,en;q=0.5                  | EN
			en;q=0.3, es;q=0.7              | ES
			es-MX;q=0.8, en;q=0.9           | EN
			fr-CA, fr;q=0.9, es;q=0.2       | ES
			nah, es;q=0.001                 | ES
			*, es;q=0.5                     | ES
			es;q=0, en;q=0.1                | EN
			""")
	void browserGetsTheLanguageItWantsMost(String header, Language language) {
		assertThat(Language.negotiate(header)).isEqualTo(language);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "*", "fr", "es;q=0", "*;q=0", "es;q=2", "es;q=", "es;;q=1", "es;q=0.5;q=1", "é", ",", ";",
			"-", "est", "es_MX", "q=1", "<script>", "es\u0000" })
	void browserThatAsksForNeitherGetsTheDefault(String header) {
		assertThat(Language.negotiate(header)).isEqualTo(Language.DEFAULT);
	}

	@Test
	void headerTooLongToBeHonestIsNotRead() {
		String longest = "es" + ",fr-CA".repeat(83);
		assertThat(longest).hasSize(500);
		assertThat(Language.negotiate(longest)).isEqualTo(Language.ES);
		assertThat(Language.negotiate(longest + ",")).isEqualTo(Language.DEFAULT);
	}

	@Test
	void otherLanguageIsNeverTheSame() {
		assertThat(Language.ES.other()).isEqualTo(Language.EN);
		assertThat(Language.EN.other()).isEqualTo(Language.ES);
	}

	@Test
	void localeOfAnyRegionHasALanguage() {
		assertThat(Language.of(Locale.forLanguageTag("es-MX"))).isEqualTo(Language.ES);
		assertThat(Language.of(Language.EN.locale())).isEqualTo(Language.EN);
		assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.DEFAULT);
	}

}
