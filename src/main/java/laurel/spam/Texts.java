package laurel.spam;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What all rules agree on: what a link, an e-mail address and a word are. None of the
 * patterns looks twice at the same letter of a long text.
 */
final class Texts {

	private static final Pattern MARK = Pattern.compile("\\p{M}+");

	private static final Pattern EMAIL = Pattern
		.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}.-]*+");

	/**
	 * Endings that are no word of either language: some forget the blank behind a full
	 * stop, and "casa.es" is no link then.
	 */
	private static final String ENDING = "com|net|org|info|biz|gov|edu|mil|online|site|store|shop|xyz|top|club|icu|vip"
			+ "|bet|casino|loan|click|pro|app|dev|io|ru|cn|tk|ml|ga|cf|gq|pw|cc|ws|eu|uk|mx";

	/** Endings that tell a link only with something behind them: "bit.ly/3x". */
	private static final String ENDING_OF_PATH = "ly|me|be|gl|us|es|co|de|fr|it|tv|to|ai|gd|st";

	private static final Pattern LINK = Pattern.compile(
			"\\b(?:h(?:tt|xx)ps?://|www\\.)[^\\s<>\"“”]++"
					+ "|(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}-]++\\.){1,8}(?:(?:" + ENDING
					+ ")(?![\\p{L}\\p{N}@-])(?:/[^\\s<>\"“”]*+)?|(?:" + ENDING_OF_PATH + ")/[^\\s<>\"“”]++)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern HANDLE = Pattern.compile("[@#][\\p{L}\\p{N}_]++");

	private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_])\\p{L}[\\p{L}\\p{M}]*+"
			+ "(?:['’]\\p{L}[\\p{L}\\p{M}]*+)?(?![\\p{L}\\p{M}\\p{N}_])");

	private Texts() {
	}

	/** With letters that are only dressed up as others made plain: "ｆｒｅｅ", "𝗳𝗿𝗲𝗲". */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	/** In lower case and without accents. */
	static String fold(String text) {
		return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** With this in the place of each e-mail address and each link. */
	static String replaceAddresses(String text, String replacement) {
		return LINK.matcher(EMAIL.matcher(text).replaceAll(replacement)).replaceAll(replacement);
	}

	/** Links, also those without http; an e-mail address is none. */
	static int links(String text) {
		return (int) LINK.matcher(EMAIL.matcher(plain(text)).replaceAll(" ")).results().count();
	}

	/** The same text with nothing but what somebody says. */
	static String speech(String text) {
		return HANDLE.matcher(replaceAddresses(plain(text), " ")).replaceAll(" ");
	}

	/** Whole words of letters: nothing with a figure in it. */
	static List<MatchResult> words(String text) {
		return WORD.matcher(text).results().toList();
	}

	/** The words of what is said, folded. */
	static List<String> folded(String text) {
		return words(speech(text)).stream().map((word) -> fold(word.group())).toList();
	}

}
