package laurel.detail;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word of a text that may be part of a name.
 *
 * @param folded as the lists have it: small, without accents and without a possessive
 */
record NameWord(String written, String folded, int start, int end) {

	private static final Pattern WORD = Pattern.compile("\\p{L}(?:[’'-]?\\p{L}){0,40}+");

	private static final WordList MORE_GIVEN_NAMES = WordList.named("detail/more-given-names");

	private static final WordList SURNAMES = WordList.named("detail/surnames");

	private static final WordList NO_NAMES = WordList.named("detail/no-names");

	/** All words of a text. */
	static List<NameWord> in(CharSequence text) {
		return WORD.matcher(text).results().map(NameWord::of).toList();
	}

	private static NameWord of(MatchResult word) {
		String plain = word.group().replaceAll("[’'][sS]$", "");
		return new NameWord(word.group(), GivenNames.folded(plain).toLowerCase(Locale.ROOT), word.start(),
				word.start() + plain.length());
	}

	/** Whether its capital says so, or it is one that people have. */
	boolean mayBeName() {
		return (isCapital() && this.written.length() > 1 || isGiven() || isSurname()) && !NO_NAMES.has(this.folded);
	}

	boolean isNoOther() {
		return this.written.length() > 2 && !NO_NAMES.has(this.folded);
	}

	boolean isCapital() {
		return Character.isUpperCase(this.written.charAt(0));
	}

	boolean isInitial() {
		return this.written.length() == 1 && isCapital();
	}

	boolean isGiven() {
		return GivenNames.has(this.folded) || isCapital() && MORE_GIVEN_NAMES.has(this.folded);
	}

	boolean isSurname() {
		return SURNAMES.has(this.folded);
	}

}
