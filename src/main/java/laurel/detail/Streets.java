package laurel.detail;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails.Found;
import laurel.detail.PersonalDetails.Kind;
import laurel.lang.Language;

/** Finds where somebody lives, stays or gets letters. */
final class Streets {

	private static final Expressions EXPRESSIONS = Expressions.named("detail/streets", "(?:\\h{1,3}+)");

	private static final Pattern ANY = EXPRESSIONS.of("any");

	private static final Pattern ENGLISH = EXPRESSIONS.of("en");

	private static final Pattern SPANISH = EXPRESSIONS.of("es");

	private Streets() {
	}

	static Stream<Found> in(CharSequence text, Language language) {
		Stream<MatchResult> shown = Stream.of(ANY, (language == Language.ES) ? SPANISH : ENGLISH)
			.flatMap((pattern) -> pattern.matcher(text).results());
		Stream<MatchResult> told = Stream.of(Told.values()).flatMap((way) -> way.in(text));
		return Stream.concat(shown, told)
			.map((place) -> new Found(Kind.STREET, place.start(), place.end() - stops(place.group())));
	}

	/**
	 * A dot may belong to a short word or end the sentence: either way it tells nothing.
	 */
	private static int stops(String place) {
		return place.endsWith(".") ? 1 : 0;
	}

	/** What is an address if the words before say so. */
	private enum Told {

		NUMBER, NAME, CORNER, CALLE, NOMBRE;

		private static final Pattern GAP = Pattern.compile("[\\h:]{1,4}+");

		private final Pattern cue = EXPRESSIONS.of("cue-" + kind());

		private final Pattern place = EXPRESSIONS.of(kind());

		private String kind() {
			return name().toLowerCase(Locale.ROOT);
		}

		Stream<MatchResult> in(CharSequence text) {
			Matcher gap = GAP.matcher(text);
			Matcher place = this.place.matcher(text);
			return this.cue.matcher(text)
				.results()
				.filter((cue) -> gap.region(cue.end(), text.length()).lookingAt()
						&& place.region(gap.end(), text.length()).lookingAt())
				.map((cue) -> place.toMatchResult());
		}

	}

}
