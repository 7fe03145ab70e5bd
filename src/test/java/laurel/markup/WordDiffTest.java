package laurel.markup;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class WordDiffTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					You can call us today.           | You can call us today.             | You can call us today.
					You can call us today.           | You may call us today.             | You [-can][+may] call us today.
					Call us today.                   | Call us at home today.             | Call us [+at home ]today.
					Call us at home today.           | Call us today.                     | Call us [-at home ]today.
					Call us today.                   | Call us today!                     | Call us today[-.][+!]
					¿Qué es la trata?                | ¿Qué es la violencia?              | ¿Qué es la [-trata][+violencia]?
					Nobody’s fault.                  | Somebody’s fault.                  | [-Nobody’s][+Somebody’s] fault.
					They listened to two survivors.  | They spoke with twelve survivors.  | They [-listened to two][+spoke with twelve] survivors.
					a survivor-led study             | a survivor led study               | a [-survivor-led][+survivor led] study
					''                               | Something                          | [+Something]
					Something                        | ''                                 | [-Something]
					''                               | ''                                 | ''
					""")
	void changeIsShownWordByWord(String before, String after, String shown) {
		assertThat(show(WordDiff.between(before, after))).isEqualTo(shown);
	}

	@Test
	void whiteSpaceIsKeptAsItIs() {
		assertThat(show(WordDiff.between("One\n\ntwo  three", "One\ntwo  three")))
			.isEqualTo("One[-\n\n][+\n]two  three");
	}

	@Test
	void partsMakeBothTextsWhateverTheyHold() {
		Random random = new Random(7);
		String[] letters = { "a", "b", "á", "ñ", "o\u0301", " ", " ", "\n", ".", ",", "’", "-", "**", "(", "\u00a0",
				"😀", "\ud800", "¿", "7" };
		for (int round = 0; round < 2_000; round++) {
			assertWhole(made(random, letters), made(random, letters));
		}
	}

	private static String made(Random random, String[] letters) {
		return random.ints(random.nextInt(60), 0, letters.length)
			.mapToObj((place) -> letters[place])
			.collect(Collectors.joining());
	}

	/** Were each word compared with each other, this would take hours. */
	@Test
	void longTextsAreNoReasonToWait() {
		String text = numbered(0, 50_000);
		String edited = text.replace("word7 ", "other ").replace("word49000 ", "") + "End";
		String unlike = numbered(50_000, 100_000);
		String shuffled = numbered(25_000, 50_000) + numbered(0, 25_000);
		String monotonous = "no ".repeat(50_000);
		String hyphens = "a-".repeat(100_000) + "a";
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertThat(assertWhole(text, edited)).isEqualTo(7);
			assertThat(assertWhole(text, unlike)).isLessThan(20);
			assertThat(assertWhole(text, shuffled)).isEqualTo(4);
			assertWhole(monotonous, "yes " + monotonous + "yes " + monotonous);
			assertWhole(monotonous.replace("no no no no no", "no no no yes no"), monotonous);
			assertWhole(hyphens, hyphens + " " + hyphens);
			assertWhole(random(1), random(2));
		});
	}

	private static String numbered(int from, int to) {
		return IntStream.range(from, to).mapToObj((number) -> "word" + number + " ").collect(Collectors.joining());
	}

	/** Of few words, so that hardly any stands once. */
	private static String random(long seed) {
		return new Random(seed).ints(50_000, 0, 300)
			.mapToObj((number) -> "word" + number)
			.collect(Collectors.joining(" "));
	}

	private static int assertWhole(String before, String after) {
		List<WordDiff.Part> parts = WordDiff.between(before, after);
		assertThat(join(parts.stream().filter((part) -> !part.added())).equals(before)).isTrue();
		assertThat(join(parts.stream().filter((part) -> !part.removed())).equals(after)).isTrue();
		return parts.size();
	}

	private static String join(Stream<WordDiff.Part> parts) {
		return parts.map(WordDiff.Part::text).collect(Collectors.joining());
	}

	private static String show(List<WordDiff.Part> parts) {
		return join(parts.stream()
			.map((part) -> new WordDiff.Part(part.change(), part.removed() ? "[-" + part.text() + "]"
					: part.added() ? "[+" + part.text() + "]" : part.text())));
	}

}
