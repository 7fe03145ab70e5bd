package laurel.gate;

import java.util.List;

import laurel.content.Objection;
import laurel.lang.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LongSentencesTest {

	private final LongSentences check = new LongSentences();

	@Test
	void sentenceOfTooManyWordsIsAWarning() {
		assertThat(this.check
			.check(Written.in(Language.EN, "Short one.\nThen" + " word".repeat(30) + ". Short.").candidate()))
			.singleElement()
			.satisfies((objection) -> {
				assertThat(objection.severity()).isEqualTo(Objection.Severity.WARNING);
				assertThat(objection.line()).isEqualTo(2);
				assertThat(objection.excerpt()).startsWith("Then word").endsWith("…").hasSizeLessThanOrEqualTo(81);
				assertThat(objection.arguments()).isEqualTo(List.of(31, 30));
			});
		assertThat(Written.under(this.check, Language.ES, "Luego" + " palabra".repeat(35) + ".")).hasSize(1);
	}

	@Test
	void spanishMayHaveSomeMoreWords() {
		assertThat(Written.under(this.check, Language.EN, "Then" + " word".repeat(29) + ".")).isEmpty();
		assertThat(Written.under(this.check, Language.ES, "Luego" + " palabra".repeat(34) + ".")).isEmpty();
	}

	@Test
	void stopAfterATitleEndsNoSentence() {
		String half = "word ".repeat(16);
		assertThat(Written.under(this.check, Language.EN, half + "Dr. Luz " + half + ".")).hasSize(1);
		assertThat(Written.under(this.check, Language.EN, half + "then. Luz " + half + ".")).isEmpty();
	}

	@Test
	void othersMaySpeakAtLength() {
		Written written = Written.in(Language.EN, "> Then" + " word".repeat(40));
		written.setVoice("Then" + " word".repeat(40));
		assertThat(written.under(this.check)).isEmpty();
	}

	@Test
	void itemsOfAListAreSentencesOfTheirOwn() {
		assertThat(Written.under(this.check, Language.EN, "- one two three four five six\n".repeat(10))).isEmpty();
	}

}
