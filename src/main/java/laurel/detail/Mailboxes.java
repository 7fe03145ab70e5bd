package laurel.detail;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails.Found;
import laurel.detail.PersonalDetails.Kind;

/** Finds e-mail addresses, also those that are written so that no machine sees them. */
final class Mailboxes {

	private static final Pattern ADDRESS = Pattern
		.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}\\p{L}{2,24}+");

	private static final String WORD = "[\\p{L}\\p{N}_.+-]{1,64}+";

	private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}+";

	private static final String AT = "(?:\\h{0,3}+[(\\[{<]\\h{0,2}+(?:at|arroba|a|en|@)\\h{0,2}+[)\\]}>]\\h{0,3}+"
			+ "|\\h{1,3}+(?:at|arroba)\\h{1,3}+|\\h{1,3}+@\\h{1,3}+)";

	private static final String ARROBA = "(?:\\h{0,3}+[(\\[{<]\\h{0,2}+(?:at|arroba|@)\\h{0,2}+[)\\]}>]\\h{0,3}+"
			+ "|\\h{1,3}+arroba\\h{1,3}+|\\h{1,3}+@\\h{1,3}+)";

	private static final String DOT = "(?:\\h{0,3}+[(\\[{<]\\h{0,2}+(?:dot|punto|\\.)\\h{0,2}+[)\\]}>]\\h{0,3}+"
			+ "|\\h{1,3}+(?:dot|punto)\\h{1,3}+)";

	private static final String ANY_DOT = "(?:" + DOT + "|\\.|\\h{1,2}+\\.\\h{1,2}+)";

	private static final String PROVIDER = "(?:gmail|hotmail|outlook|yahoo|ymail|icloud|aol|live|msn|proton(?:mail)?|gmx"
			+ "|mail|zoho|prodigy|tutanota|tuta)";

	/** {@code name at example dot com}, {@code nombre arroba gmail.com}. */
	private static final Pattern WORDED = Pattern.compile("(?<![\\p{L}\\p{N}_.+-])" + WORD + "(?:(?:" + DOT
			+ "|\\h{1,2}+(?:guion bajo|guión bajo|underscore)\\h{1,2}+)" + WORD + "){0,4}(?:" + AT + LABEL + "(?:" + DOT
			+ "\\p{L}{2,24}+){1,4}|" + ARROBA + LABEL + "(?:" + ANY_DOT + "\\p{L}{2,24}+){1,4}|" + AT + PROVIDER
			+ ANY_DOT + "\\p{L}{2,4}+(?:" + ANY_DOT + "\\p{L}{2}+)?|" + ARROBA + PROVIDER + "(?![\\p{L}\\p{N}]))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Mailboxes() {
	}

	static Stream<Found> in(CharSequence text) {
		return Stream.of(ADDRESS, WORDED)
			.flatMap((pattern) -> pattern.matcher(text).results())
			.map((address) -> new Found(Kind.EMAIL, address.start(), address.end()));
	}

}
