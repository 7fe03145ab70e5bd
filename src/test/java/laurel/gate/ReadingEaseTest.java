package laurel.gate;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingEaseTest {

	private static final String EASY_ENGLISH = "You can ask for help today. Nobody will ask for your papers. A worker listens, and you choose what comes next. ";

	private static final String HARD_ENGLISH = "Organizational capacity determinations necessitate interdisciplinary collaboration among institutional stakeholders responsible for comprehensive administrative implementation. ";

	private static final String EASY_SPANISH = "Usted puede pedir ayuda hoy. Nadie le pide sus papeles. Una persona le oye y usted dice qué sigue. ";

	private static final String HARD_SPANISH = "La determinación institucional de capacidades organizacionales presupone colaboraciones interdisciplinarias administrativamente responsabilizadas. ";

	private final ReadingEase check = new ReadingEase();

	@Test
	void easyTextIsGood() {
		assertThat(Written.under(this.check, Language.EN, EASY_ENGLISH.repeat(10))).isEmpty();
		assertThat(Written.under(this.check, Language.ES, EASY_SPANISH.repeat(10))).isEmpty();
	}

	@Test
	void hardTextIsAWarningAtItsHardestParagraph() {
		assertThat(Written.under(this.check, Language.EN,
				EASY_ENGLISH + "\n\n" + EASY_ENGLISH.repeat(2) + "\n\n" + HARD_ENGLISH.repeat(5)))
			.singleElement()
			.asString()
			.startsWith("WARNING body:5 gate.reading.english [Organizational capacity");
		assertThat(Written.under(this.check, Language.ES,
				EASY_SPANISH + "\n\n" + HARD_SPANISH.repeat(8) + "\n\n" + EASY_SPANISH.repeat(2)))
			.singleElement()
			.asString()
			.startsWith("WARNING body:3 gate.reading.spanish [La determinación institucional");
	}

	@Test
	void wordsOfOthersAreLeftAsTheyWereSaid() {
		assertThat(Written.under(this.check, Language.EN, EASY_ENGLISH.repeat(6) + "\n\n> " + HARD_ENGLISH.repeat(9)
				+ "\n\n[" + HARD_SPANISH.repeat(9) + "]{lang=es}"))
			.isEmpty();
	}

	@Test
	void fewWordsAreNotMeasured() {
		assertThat(Written.under(this.check, Language.EN, HARD_ENGLISH.repeat(3))).isEmpty();
	}

}
