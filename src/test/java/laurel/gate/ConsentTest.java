package laurel.gate;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentTest {

	private final Consent check = new Consent();

	@Test
	void quoteWithoutConsentIsAWarningOnce() {
		Written written = Written.in(Language.EN, "Text\n\n> They came.\n> — Survivor\n\n> And stayed.");
		assertThat(written.under(this.check)).containsExactly("WARNING body:3 gate.consent.quote [They came.]");
		written.setBody("");
		written.setVoice("Ellas vinieron.");
		assertThat(written.under(this.check)).containsExactly("WARNING voice:1 gate.consent.quote [Ellas vinieron.]");
	}

	@Test
	void recordedConsentIsGood() {
		Written written = Written.in(Language.ES, "> Vinieron.\n\nUna sobreviviente nos contó todo.");
		written.setConsent("In writing, on May 4; the paper is in the office.");
		assertThat(written.under(this.check)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | One survivor told us what helped.
			EN | Later she told us that nobody came.
			EN | I am a survivor, and this is what I know.
			ES | Una sobreviviente nos contó qué le ayudó.
			ES | En sus propias palabras, fue un año largo.
			ES | Soy sobreviviente y hoy acompaño a otras.
			""")
	void storyWithoutConsentIsAWarningAtItsSentence(Language language, String story) {
		String before = (language == Language.ES) ? "Antes hay otra frase. " : "Another sentence comes first. ";
		assertThat(Written.under(this.check, language, "##  A\n\n" + before + story))
			.containsExactly("WARNING body:3 gate.consent.story [" + story + "]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | A mother said: “They asked me the same thing four times, in four rooms.”
			EN | “They asked me the same thing four times, in four rooms,” one of them recalled.
			ES | Ella dijo: “Me preguntaron lo mismo cuatro veces, en cuatro cuartos.”
			ES | “Me preguntaron lo mismo cuatro veces, en cuatro cuartos”, recuerda.
			""")
	void wordsThatSomebodySaidAreAQuote(Language language, String text) {
		assertThat(Written.under(this.check, language, text)).hasSize(1)
			.allMatch((objection) -> objection.startsWith("WARNING body:1 gate.consent.quote"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Say something short: “I believe you, and I am glad that you told me today.”",
			"You may say: “Our address is private, like what we wear to sleep.” Practice it as a game.",
			"Diga algo breve: “Le creo, y me alegra que me lo haya contado hoy.”",
			"Survivors said that they trust people from their own town.",
			"Las sobrevivientes dijeron que confían en ellas." })
	void adviceAndFindingsNeedNone(String text) {
		for (Language language : Language.values()) {
			assertThat(Written.under(this.check, language, text)).isEmpty();
		}
	}

}
