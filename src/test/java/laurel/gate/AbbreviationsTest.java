package laurel.gate;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AbbreviationsTest {

	private final Abbreviations check = new Abbreviations();

	@Test
	void abbreviationWithoutItsWordsIsAWarningOnce() {
		assertThat(Written.under(this.check, Language.EN, "Text\n\nThe TPS and VAWA, again the TPS."))
			.containsExactly("WARNING body:3 gate.abbreviation [TPS]", "WARNING body:3 gate.abbreviation [VAWA]");
		assertThat(Written.under(this.check, Language.ES, "Pida el TPS.")).hasSize(1);
	}

	@Test
	void pairIsTwo() {
		assertThat(Written.under(this.check, Language.EN, "DV/SV programs"))
			.containsExactly("WARNING body:1 gate.abbreviation [DV]", "WARNING body:1 gate.abbreviation [SV]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Temporary Protected Status (TPS) helps. Ask for TPS.",
			"Ask for TPS (Temporary Protected Status).",
			"Estatus de Protección Temporal (TPS, por sus siglas en inglés).",
			"Pida el “TPS” (Estatus de Protección Temporal).", "TPS stands for Temporary Protected Status.",
			"TPS significa Estatus de Protección Temporal.", "Estatus de Protección Temporal (en inglés, TPS)." })
	void abbreviationWithItsWordsIsGood(String text) {
		for (Language language : Language.values()) {
			assertThat(Written.under(this.check, language, text)).isEmpty();
		}
	}

	@Test
	void severalMayShareOneBracket() {
		assertThat(Written.under(this.check, Language.EN, "Two laws (TPS and VAWA) help. Ask for TPS or VAWA."))
			.isEmpty();
		assertThat(Written.under(this.check, Language.EN, "Ask for help (TPS, not VAWA).")).isEmpty();
		assertThat(Written.under(this.check, Language.EN, "Of laws: (TPS). Ask VAWA (no)."))
			.containsExactly("WARNING body:1 gate.abbreviation [TPS]", "WARNING body:1 gate.abbreviation [VAWA]");
	}

	/** A text that has little else is looked through once. */
	@Test
	@Timeout(20)
	void abbreviationsWithoutEndAreLookedThrough() {
		String all = IntStream.range(0, 26 * 26 * 26)
			.mapToObj((number) -> Stream.of(number / 676, number / 26 % 26, number % 26)
				.map((letter) -> Character.toString('A' + letter))
				.collect(Collectors.joining("", "", " ((. ")))
			.collect(Collectors.joining());
		assertThat(Written.under(this.check, Language.EN, all)).hasSizeGreaterThan(17_000);
	}

	@Test
	void wordsMayStandAnywhereInTheText() {
		Written written = Written.in(Language.EN, "Later: domestic violence (DV).");
		written.setTitle("What DV programs do");
		assertThat(written.under(this.check)).isEmpty();
		written.setBody("Later: domestic violence.");
		assertThat(written.under(this.check)).containsExactly("WARNING title:1 gate.abbreviation [DV]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "In the USA, on TV and as a PDF.", "En EE. UU., en la TV y en PDF.",
			"Part IV, title IX, siglo XXI.", "Ana Luz, MSW, of Austin, TX, and Dayton, OH.",
			"YOU ARE NOT ALONE IN THIS.", "Text START to them.", "I live in a house. A Z.", "Latin@ and U.S.",
			"See INA § 101." })
	void whatEverybodyKnowsIsGood(String text) {
		for (Language language : Language.values()) {
			assertThat(Written.under(this.check, language, text)).isEmpty();
		}
	}

}
