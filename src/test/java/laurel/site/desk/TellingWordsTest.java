package laurel.site.desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TellingWordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "Laurel", "Casa Luz", "House of Light", "Tratado de paz", "Violeta", "Retratos",
			"Rapids Community Center", "La Golondrina" })
	void nameThatCouldBeOfAnythingTellsNothing(String name) {
		assertThat(TellingWords.in(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Stop Violence", "VIOLENCIA CERO", "Sobrevivientes", "Survivors’ Network", "No más abuso",
			"Víctimas", "victimas", "Contra la trata", "Anti-Trafficking Alliance", "Domestic Hope", "Refugio Sol" })
	void nameWithSuchAWordTellsIt(String name) {
		assertThat(TellingWords.in(name)).hasSize(1);
	}

	@Test
	void wordsAreToldAsTheyAreWritten() {
		assertThat(TellingWords.in("Red contra la Violencia y la trata")).containsExactly("Violencia", "trata");
	}

}
