package laurel.spam;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is learnt of a comment tells nothing of who wrote it. */
class VocabularyTest {

	@Test
	void wordsAreLearntWithoutCaseAndAccent() {
		assertThat(Vocabulary.of("", "Terrible policía. Miedo").values()).containsExactly("terrible", "policía",
				"miedo");
		assertThat(Vocabulary.of("", "TERRIBLE POLICIA MIEDO").keySet())
			.isEqualTo(Vocabulary.of("", "terrible policía miedo").keySet());
	}

	@Test
	void wordCountsOnceInAComment() {
		assertThat(Vocabulary.of("", "casino casino Casino casinó")).hasSize(1);
	}

	@Test
	void nothingWithAFigureAndNoAddressIsLearnt() {
		assertThat(Vocabulary.of("", """
				write rosa.perez@example.com, @rosita or #flores, https://example.com/rosa, example.org/flores,
				555-0137, 12b, h4ck3r""").values()).containsExactly("write");
	}

	@Test
	void namesWithinSentencesAreNotLearnt() {
		assertThat(Vocabulary.of("", "“Hidden in Springfield, near Elm Street”, told Maria. ¿Escuchas, Juan?").values())
			.containsExactly("hidden", "near", "told", "escuchas");
	}

	@Test
	void capitalsTellNothingWhereMostWordsHaveThem() {
		assertThat(Vocabulary.of("", "Online Casino Bonus Today").values()).containsExactly("online", "casino", "bonus",
				"today");
	}

	@Test
	void givenNameIsNotLearntWhereTheTextRepeatsIt() {
		assertThat(Vocabulary.of("Rosalía Pérez", "saludos, rosalia perez").values()).containsExactly("saludos");
	}

	@Test
	void wordsOfEveryTextAreNotLearnt() {
		assertThat(Vocabulary.of("", "I don’t know what to do, no sé qué hacer con esto").values())
			.doesNotContain("don’t", "what", "hacer", "esto");
	}

	@Test
	void bucketsAreFewAndStayTheSame() {
		assertThat(Vocabulary.bucket("casino")).isEqualTo(Vocabulary.bucket("casino")).isBetween(0, 4095);
		assertThat(Vocabulary.bucket("casino")).isEqualTo(3633);
	}

}
