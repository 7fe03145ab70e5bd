package laurel.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that people have counted by speaking them. */
class SyllablesTest {

	@ParameterizedTest
	@CsvSource({ "1,the you phone phones called league guide don’t used friend years eyes judge true moved clothes",
			"2,table pages isn’t people something safety movement handled needed being trying quiet lion player"
					+ " question region marriage language themselves neutral homeless business create every",
			"3,violence area idea usual easier everyone management anyone entirely element period racism museum"
					+ " influence video history",
			"4,society variety community experience immediate January theology situation",
			"5,individual university immediately examination" })
	void englishWordHasItsSyllables(int syllables, String words) {
		assertThat(words.split(" ")).allSatisfy((word) -> assertThat(EnglishSyllables.in(word)).isEqualTo(syllables));
	}

	@ParameterizedTest
	@CsvSource({ "1,y muy que quien pie rey hay bien guion Dios",
			"2,día país leer agua guerra cuando ciudad también ahí río reina búho atrás hacia",
			"3,historial línea ahora poeta vergüenza pingüino caída chiita ahijado Uruguay cuídate página leído idioma",
			"4,seguridad vehículo navegador compañía teoría leyéndola averiguáis construíamos",
			"5,computadora sobreviviente privacidades aplicaciones enviaríamos" })
	void spanishWordHasItsSyllables(int syllables, String words) {
		assertThat(words.split(" ")).allSatisfy((word) -> assertThat(SpanishSyllables.in(word)).isEqualTo(syllables));
	}

	@Test
	void wordWithoutVowelIsOneSyllable() {
		assertThat(EnglishSyllables.in("nth")).isOne();
		assertThat(SpanishSyllables.in("TTY")).isOne();
		assertThat(SpanishSyllables.in("pdf")).isOne();
	}

	@Test
	void partsOfAnEnglishWordAreCountedOneByOne() {
		assertThat(EnglishSyllables.in("two-minute")).isEqualTo(3);
	}

	@Test
	void accentsMayStandByThemselves() {
		assertThat(SpanishSyllables.in("di\u0301a")).isEqualTo(SpanishSyllables.in("día"));
	}

}
