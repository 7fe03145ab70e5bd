package laurel.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTest {

	@ParameterizedTest
	@CsvSource({ "Niñez y juventud, ninez-y-juventud", "'  ¿Qué es la trata? ', que-es-la-trata",
			"Safety & technology, safety-technology", "Survivors’ rights, survivors-rights", "Año 2026, ano-2026",
			"Pingüinos, pinguinos", "“Ley 1.º”, ley-1-o", "家, ''", "-- --, ''" })
	void slugIsTheNameWithoutAccents(String name, String slug) {
		assertThat(Slugs.of(name)).isEqualTo(slug).matches("|" + Topics.SLUG);
	}

	@ParameterizedTest
	@CsvSource({ "Al Salir, al-salir", "teléfono_compartido, telefono-compartido", "al-salir, al-salir", "'', ''",
			"al/salir, al/salir", "https://a.example, https://a.example", "家, 家", "a\u202eb, a\u202eb" })
	void addressIsFoldedWhereItIsPlainWhatIsMeant(String typed, String address) {
		assertThat(Slugs.folded(typed)).isEqualTo(address);
	}

	@Test
	void longAddressIsNotCut() {
		assertThat(Slugs.folded("A".repeat(101))).isEqualTo("A".repeat(101));
	}

	@Test
	void longNameIsCutBetweenWords() {
		assertThat(Slugs.of("violencia ".repeat(20))).isEqualTo("violencia-".repeat(9) + "violencia")
			.hasSizeLessThanOrEqualTo(100);
		assertThat(Slugs.of("a".repeat(120))).hasSize(100);
	}

}
