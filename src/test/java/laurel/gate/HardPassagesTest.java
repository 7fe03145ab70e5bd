package laurel.gate;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HardPassagesTest {

	private final HardPassages check = new HardPassages();

	@Test
	void violenceInDetailIsAWarning() {
		assertThat(Written.under(this.check, Language.EN, "Text\n\nHe punched her and choked her."))
			.containsExactly("WARNING body:3 gate.graphic.unannounced [punched, choked her]");
		assertThat(
				Written.under(this.check, Language.ES, "Texto\n\nLa golpeaba y la amenazó con un cuchillo en la mano."))
			.containsExactly("WARNING body:3 gate.graphic.unannounced [golpeaba, cuchillo en]");
	}

	@Test
	void violenceAllOverTheTextIsOneToo() {
		assertThat(Written.under(this.check, Language.EN, "He punched him.\n\n".repeat(3))).isEmpty();
		assertThat(Written.under(this.check, Language.EN, "He punched him.\n\n".repeat(4)))
			.containsExactly("WARNING body:1 gate.graphic.unannounced [punched]");
	}

	@Test
	void announcedPassageIsGood() {
		Written written = Written.in(Language.ES, "La golpeaba y la estrangulaba.");
		written.setContentNote("Cuenta una agresión.");
		assertThat(written.under(this.check)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "We talk about sugar and blood pressure. Rape is never your fault.",
			"Strangulation is a danger sign; see a doctor.",
			"La violación nunca es su culpa. La presión de la sangre sube.", "Los golpes son una señal de peligro." })
	void plainInformationIsGood(String text) {
		for (Language language : Language.values()) {
			assertThat(Written.under(this.check, language, text)).isEmpty();
		}
	}

}
