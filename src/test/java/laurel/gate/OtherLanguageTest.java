package laurel.gate;

import java.util.List;

import laurel.content.Objection;
import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherLanguageTest {

	private static final String SPANISH = "No sé cuánto falta para que contesten en español.";

	private static final String ENGLISH = "I do not know how long it takes until they answer.";

	private final OtherLanguage check = new OtherLanguage();

	@Test
	void sentenceInTheOtherLanguageIsAnError() {
		assertThat(Written.under(this.check, Language.EN, "She waited and said:\n" + SPANISH + "\nThen she hung up."))
			.containsExactly("ERROR body:2 gate.language.unmarked [No sé cuánto falta para que contesten en español]");
		assertThat(Written.under(this.check, Language.ES, "Esperó y dijo: “" + ENGLISH + "” Y colgó."))
			.containsExactly("ERROR body:1 gate.language.unmarked [I do not know how long it takes until they answer]");
	}

	@Test
	void quoteInTheOtherLanguageIsAnError() {
		assertThat(Written.under(this.check, Language.EN, "Text\n\n> " + SPANISH)).hasSize(1);
		assertThat(Written.under(this.check, Language.ES, "> " + ENGLISH + "\n> — Una participante")).hasSize(1);
	}

	@Test
	void markedPassageIsGood() {
		assertThat(Written.under(this.check, Language.EN, "She said: [" + SPANISH + "]{lang=es} Then she hung up."))
			.isEmpty();
		assertThat(Written.under(this.check, Language.ES, "Dijo: [" + ENGLISH + "]{lang=en} Y colgó.")).isEmpty();
		assertThat(Written.under(this.check, Language.EN, "> {lang=es}\n> " + SPANISH + "\n> — Participant")).isEmpty();
	}

	@Test
	void errorSaysWhatMarksIt() {
		assertThat(this.check.check(Written.in(Language.EN, SPANISH).candidate())).extracting(Objection::arguments)
			.containsExactly(List.of("{lang=es}"));
	}

	@Test
	void fieldWithoutMarkupIsToldOtherwise() {
		Written written = Written.in(Language.EN, "");
		written.setSummary(SPANISH);
		written.setVoice(SPANISH);
		assertThat(written.under(this.check)).map((objection) -> objection.replaceAll(" \\[.*", ""))
			.containsExactly("ERROR summary:1 gate.language.plain", "ERROR voice:1 gate.language.quote");
		written.setSummary("");
		written.setVoiceLanguage(Language.ES);
		assertThat(written.under(this.check)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The survey of Casa de la Mujer y la Familia in El Paso was the first of its kind.",
			"In some places a notario is a kind of lawyer, and promotores de salud know everybody in Los Angeles.",
			"Say “hola” or “buenos días” first.", "Los Angeles, San Antonio, El Paso, Las Cruces, La Villita.",
			"Joaquín Pardo Lira, Elena de la Cruz, María del Carmen Peña y Lugo." })
	void namesAndSingleWordsAreNoPassageOfSpanish(String text) {
		assertThat(Written.under(this.check, Language.EN, text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "La encuesta de National Network to End Domestic Violence fue la primera.",
			"Pida una “green card” o un permiso de trabajo.",
			"El New York Times, el Washington Post y la revista Time.",
			"Use una contraseña que no comparta con nadie, y no la guarde en el teléfono." })
	void namesAndSingleWordsAreNoPassageOfEnglish(String text) {
		assertThat(Written.under(this.check, Language.ES, text)).isEmpty();
	}

}
