package laurel.detail;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import laurel.lang.Language;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that are written so that looking through them never ends. */
class HostileTextTest {

	private static final int LONG = 64 * 1024;

	private static final int COUNTED = 8 * 1024;

	/** As often as this each character may be looked at, however long the text is. */
	private static final int LOOKS = 500;

	static Stream<String> beginnings() {
		return Stream.of("a", "A", "1", " ", "\n", ".", "@", "-", "#", "ñ", "1 ", "1 A ", "A ", "A a ", "1 a ", "Ana ",
				"Ana de la ", "Ana de ", "A. ", "Ana A. ", "ana lopez ", "a.", "a@", "a@a.", "a at ", "a dot ",
				"a arroba a punto ", "a at a dot ", "( at ) ", "[", "(", "x.com/", "@a ", "@.", "my facebook is ",
				"calle ", "Calle A ", "Calle La ", "calle a ", "Calle de la A ", "calle de la ", "12 Main ", "12 main ",
				"12 Oak St ", "12 Oak St, ", "1-1-", "8-800-", "800-", "800-A", "800-A-", "call ", "call 911 ",
				"call 1-800-799-7233 ", "text to ", "envíe al ", "5 1 2 ", "one ", "uno dos ", "512-555-0100 ",
				"512-555-", "(512) ", "+1", "(1", "1(", "1/1/", "2020 ", "C.P. ", "P.O. ", "vivo en la ", "Vivo en La ",
				"live at 1 ", "live on A ", "corner of A and ", "my name is ", "me llamo ana ", "mi ex esposo ",
				"1.1111, ", "https://", "A, TX ", "1 A A A A St ", "km ", "Mz 1 ", "plaza A ", "a’", "A-", "a_", "á.",
				"0", "00000 ", "\u0301", "e\u0301", "\ud83d\ude00", "TX 78701-");
	}

	@ParameterizedTest
	@MethodSource("beginnings")
	void everyCharacterIsLookedAtAFewTimes(String beginning) {
		for (Language language : Language.values()) {
			Counted text = new Counted(beginning.repeat(COUNTED / beginning.length()) + "x!");
			long found = PersonalDetails.inWords(text, language).count() + Telephones.inFigures(text).count()
					+ Telephones.inWords(text).count();
			assertThat(found).isLessThan(COUNTED);
			assertThat(text.looks()).isLessThan((long) LOOKS * COUNTED);
		}
	}

	/**
	 * Also by the library for telephone numbers, which makes copies and cannot be
	 * counted.
	 */
	@ParameterizedTest
	@ValueSource(
			strings = { "1 ", "(1", "1-1-", "8-800-", "800-A-", "512-555-", "call 911 ", "one ", "Ana ", "1 A A St " })
	@Timeout(30)
	void longTextIsLookedThrough(String beginning) {
		String text = beginning.repeat(LONG / beginning.length());
		List<PersonalDetails.Found> found = PersonalDetails.in(text, Language.ES, Set.of("911"));
		assertThat(PersonalDetails.without(text, found, "")).hasSizeLessThanOrEqualTo(text.length());
		assertThat(GivenNames.in(text, "")).hasSizeLessThan(text.length());
	}

	/** Says how often its characters were looked at. */
	private static final class Counted implements CharSequence {

		private final CharSequence text;

		private final long[] looks;

		Counted(String text) {
			this(text, new long[1]);
		}

		private Counted(CharSequence text, long[] looks) {
			this.text = text;
			this.looks = looks;
		}

		long looks() {
			return this.looks[0];
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int place) {
			this.looks[0]++;
			return this.text.charAt(place);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Counted(this.text.subSequence(start, end), this.looks);
		}

		@Override
		public String toString() {
			return this.text.toString();
		}

	}

}
