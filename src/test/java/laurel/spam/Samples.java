package laurel.spam;

import java.time.Duration;

import laurel.lang.Language;

/** Comments of which only what a test is about is out of the ordinary. */
final class Samples {

	private static final Duration AN_HONEST_WHILE = Duration.ofMinutes(4);

	private Samples() {
	}

	static Sample text(String text) {
		return text(Language.EN, text);
	}

	static Sample text(Language language, String text) {
		return new Sample(language, "", text, false, AN_HONEST_WHILE, 0);
	}

	static Sample name(String name) {
		return new Sample(Language.EN, name, "Thank you for writing about this.", false, AN_HONEST_WHILE, 0);
	}

	static Sample sentAfter(Duration taken, String text) {
		return new Sample(Language.EN, "", text, false, taken, 0);
	}

	static Sample alike(int alike, String text) {
		return new Sample(Language.EN, "", text, false, AN_HONEST_WHILE, alike);
	}

}
