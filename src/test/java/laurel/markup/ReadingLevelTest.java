package laurel.markup;

import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Sentences that were counted by hand, put into the formulas with a pencil. */
class ReadingLevelTest {

	@Test
	void englishGradeIsThatOfFleschAndKincaid() {
		// 6 words of one syllable: 2.34 + 11.8 − 15.59
		assertThat(ReadingLevel.english("The cat sat on the mat.")).isEqualTo(-1.45, within(0.001));
		// 12 words, 15 syllables, 2 sentences: 2.34 + 14.75 − 15.59
		assertThat(ReadingLevel.english("You can call at any hour. Nobody will ask for your name.")).isEqualTo(1.5,
				within(0.001));
	}

	@Test
	void spanishScoreIsThatOfFleschAndSzigriszt() {
		// 10 words, 18 syllables, 2 sentences: 206.835 − 112.14 − 5
		assertThat(ReadingLevel.spanish("Puede llamar a cualquier hora. Nadie le pregunta su nombre."))
			.isEqualTo(89.695, within(0.001));
	}

	@Test
	void hardTextIsFoundHard() {
		assertThat(ReadingLevel.english("Institutional responsibility necessitates comprehensive evaluation "
				+ "of interdisciplinary methodologies."))
			.isGreaterThan(20);
		assertThat(ReadingLevel.spanish("La institucionalización de metodologías interdisciplinarias "
				+ "imposibilita evaluaciones extraordinariamente pormenorizadas."))
			.isLessThan(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was late. She left.", "Was it late? She left!", "“It was late.” She left.",
			"It was late\nShe left", "It was late.\n\n\nShe left.\n", "A las 3.5 horas. ¡Ya llegó!", "Late… Was it?" })
	void stopOrLineEndsASentence(String two) {
		assertThat(ReadingLevel.wordsPerSentence(two)).isEqualTo(two.split("[\\s]+").length / 2.0, within(0.001));
	}

	@ParameterizedTest
	@ValueSource(strings = { "We open at 8 a. m. on weekdays.", "Pesa 2.5 kilos.", "“Ready?” she asked." })
	void stopInsideASentenceDoesNot(String one) {
		assertThat(ReadingLevel.wordsPerSentence(one)).isEqualTo(one.split(" ").length, within(0.001));
	}

	@Test
	void textWithoutWordsIsEasy() {
		for (String nothing : new String[] { "", " \n ", "— …" }) {
			assertThat(ReadingLevel.english(nothing)).isZero();
			assertThat(ReadingLevel.spanish(nothing)).isEqualTo(100);
			assertThat(ReadingLevel.wordsPerSentence(nothing)).isZero();
		}
	}

	/** Lists of headings and their anchors once lost those words. */
	@Test
	void headingKeepsItsWordsInAnotherLanguage() {
		Node document = Markdown.parse("## La única [cookie]{lang=en} y [su fin](/es/ayuda)");
		assertThat(Outline.of(document, Anchors.ofPage()).headings()).singleElement()
			.extracting(Rendered.Heading::text)
			.isEqualTo("La única cookie y su fin");
	}

	@Test
	void plainTextHasALineForEachParagraphAndItemAndNoHeading() {
		assertThat(PlainText.withoutHeadings("""
				## A heading

				One **bold**
				word, [a link](/en/help) and [una cita]{lang=es}.

				- An item
				- Another
				""")).isEqualTo("""
				One bold word, a link and una cita.
				An item
				Another""");
	}

}
