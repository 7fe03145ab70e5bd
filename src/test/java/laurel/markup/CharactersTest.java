package laurel.markup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharactersTest {

	/** Controls, turns of direction, and what hides between letters. */
	@ParameterizedTest
	@ValueSource(ints = { 0x00, 0x01, 0x08, 0x1b, 0x7f, 0x9f, 0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d,
			0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206f, 0xd800, 0xdfff, 0xfeff, 0xfffb, 0xffff,
			0xe0041 })
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

}
