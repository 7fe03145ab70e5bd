package laurel.markup;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharactersTest {

	/** Controls, turns of direction, and what hides between letters. */
	@ParameterizedTest
	@ValueSource(ints = { 0x00, 0x01, 0x08, 0x1b, 0x7f, 0x9f, 0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d,
			0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206f, 0xd800, 0xdfff, 0xfeff, 0xfffb, 0xffff,
			0xe0041, 0x115f, 0x3164, 0xffa0, 0xfdd0, 0xfffc, 0x1d173, 0x1fffe, 0x10ffff })
	void characterThatNobodySeesIsTakenOut(int character) {
		String sign = Character.toString(character);
		assertThat(Characters.clean("a" + sign + "b" + sign)).isEqualTo("ab");
	}

	/** Of a typewriter, a word processor and other machines. */
	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029" })
	void lineEndsInOneWay(String end) {
		assertThat(Characters.clean("a" + end + "b")).isEqualTo("a\nb");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a\tb\n\nc", "¿Ñandú? «Sí» — 50 % “ok”", "a\u00a0b", "\ud83d\udc69\u200d\ud83d\udc67",
			"\ud83d\udc69\ud83c\udffd\u200d\ud83d\udd2c", "\u2764\ufe0f\u200d\ud83d\udd25", "\u0645\u06cc\u200c\u062e",
			"\u0915\u094d\u200d\u0937" })
	void goodTextStaysAsItIs(String text) {
		assertThat(Characters.clean(text)).isEqualTo(text);
		assertThat(Characters.faults(text)).isEmpty();
	}

	@Test
	void letterIsOneWithItsAccent() {
		assertThat(Characters.clean("nin\u0303ez e\u200d\u0301")).isEqualTo("ni\u00f1ez \u00e9");
	}

	@Test
	void nothingHiddenIsLeft() {
		IntStream lastOfPlanes = IntStream.rangeClosed(0, 16)
			.flatMap((plane) -> IntStream.of(0xfffe, 0xffff).map((last) -> plane << 16 | last));
		IntStream hidden = Stream
			.of(IntStream.rangeClosed(0, 8), IntStream.rangeClosed(0x0e, 0x1f), IntStream.rangeClosed(0x202a, 0x202e),
					IntStream.rangeClosed(0x2060, 0x206f), IntStream.rangeClosed(0xd800, 0xdfff),
					IntStream.rangeClosed(0xfdd0, 0xfdef), IntStream.rangeClosed(0xfff9, 0xfffc),
					IntStream.rangeClosed(0xe0000, 0xe007f), lastOfPlanes)
			.flatMapToInt((range) -> range);
		assertThat(hidden.mapToObj((each) -> "a" + Character.toString(each) + "b")).hasSizeGreaterThan(2200)
			.allSatisfy((text) -> assertThat(Characters.clean(text)).isEqualTo("ab"));
	}

	/** Texts of our own two languages take a shorter way. */
	@Test
	void characterIsTreatedAlikeWhateverStandsInItsLine() {
		for (int character = 0; character <= Character.MAX_VALUE; character++) {
			String text = "a" + (char) character + "b";
			String beside = "\u4e00" + text + "\u4e00";
			assertThat("\u4e00" + Characters.clean(text) + "\u4e00").as("%x", character)
				.isEqualTo(Characters.clean(beside));
			assertThat(Characters.faults(text)).as("%x", character).isEqualTo(Characters.faults(beside));
		}
	}

	@Test
	void halvesOfACharacterDoNotMeet() {
		assertThat(Characters.clean("\ud83d\u200b\ude00 \ude00\ud83d")).isEqualTo(" ");
	}

	@ParameterizedTest
	@CsvSource({ "e\u0301\u0302\u0303\u0304, \u00e9\u0302", "x\u0301\u0302\u0303x, x\u0301\u0302x",
			"\u0436\u0301\u0302\u0303, \u0436\u0301\u0302", "\u1ebf\u0303\u0304, \u1ebf",
			"\u0645\u064e\u064f\u0650\u0651\u0652, \u0645\u064e\u064f\u0650\u0651",
			"e\u0301\u200d\u0302\u200d\u0303, \u00e9\u0302",
			"-\u0330\u0331\u0332\u0333\u0334\u0335, -\u0334\u0335\u0330\u0331" })
	void marksAreNotPiledUp(String piled, String kept) {
		assertThat(Normalizer.normalize(Characters.clean(piled), Normalizer.Form.NFD))
			.isEqualTo(Normalizer.normalize(kept, Normalizer.Form.NFD));
	}

	/**
	 * At the start of a text and of a line, below a picture, and with joiners between.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "", "\n", " ", "1", "\u2764", "\u0915", "$", "\\", "\ud83d\ude00" })
	void pilesAreSmallWhateverTheyStandOn(String base) {
		for (String mark : List.of("\u0335", "\ufe0f", "\u094d\u200d", "\u200d", "\u20dd", "\udb40\udd00")) {
			String cleaned = Characters.clean(base + mark.repeat(5_000) + "z");
			assertThat(cleaned).as(base + mark).startsWith(base).endsWith("z").hasSizeLessThan(12);
			assertThat(Characters.clean(cleaned)).isEqualTo(cleaned);
		}
	}

	/** Vietnamese, Greek of old, Hebrew, Arabic, Hindi, Thai, Yoruba, Navajo. */
	@ParameterizedTest
	@ValueSource(strings = { "ti\u1ebfng Vi\u1ec7t", "\u1fa7",
			"\u05d1\u05b0\u05bc\u05e8\u05b5\u05d0\u05e9\u05b4\u05c1\u05d9\u05ea", "\u0642\u064f\u0644\u0652",
			"\u0928\u093f\u0930\u094d\u0926\u0947\u0936\u093e\u0902\u0915", "\u0e17\u0e35\u0e48\u0e19\u0e35\u0e49",
			"\u1eb9\u0301", "\u0105\u0301\u0105\u0301\u02bc", "1\ufe0f\u20e3" })
	void letterKeepsTheMarksItsLanguageHas(String text) {
		assertThat(Characters.clean(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
	}

}
