package laurel.detail;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds given names, with a surname or without. */
public final class GivenNames {

	private static final WordList NAMES = WordList.named("detail/given-names");

	private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}+");

	private static final Pattern SURNAME = Pattern
		.compile("(?:\\s+(?:de\\s+)?(?:la\\s+|los\\s+|del\\s+)?\\p{Lu}[\\p{L}.-]*\\p{L}){1,16}");

	private static final String ROLES = "(?:executive |associate )?(?:directora?|coordinator|coordinadora?|advocate|attorney"
			+ "|lawyer|abogad[oa]|researcher|investigadora?|professor|profesora?|presidenta?|president|manager|founder"
			+ "|fundadora?|author|autora?|spokesperson|vocera|judge|jueza?|senator|senadora?|presenter|presentadora?)";

	/**
	 * Whoever has a title or a part to play speaks in public; a saint is a place; a
	 * capitalised word before makes it the name of a house, a law or a storm.
	 */
	private static final Pattern NOBODY_AFTER = Pattern
		.compile("(?i:\\b(?:dra?|prof|lic|ing|san|santa|santo|st|saint|ley|calle|avenida|casa|centro|fundación|proyecto"
				+ "|programa|refugio|villa|huracán|project|hurricane|" + ROLES + ")[.,:]?\\s+)$|\\A(?i:by|por)\\s+$"
				+ "|\\p{L}[,;]?\\s+\\p{Lu}\\p{Ll}+\\s+$");

	private static final Pattern NOBODY_BEFORE = Pattern.compile("(?i:[’']s\\s+(?:law|act|house|place)\\b"
			+ "|,?\\s+(?:(?:is|was|es|era|the|an?|la|el|una?|our|nuestra) ){0,2}"
			+ "(?:legal |community |(?-i:\\p{Lu}\\p{L}+ ))?" + ROLES + "\\b)");

	private static final Pattern CHANGED = Pattern
		.compile("(?i)not (?:her|his|their) real name|names? (?:\\w+ ){0,3}changed|nombres? (?:\\p{L}+ ){0,3}cambiad"
				+ "|no es su (?:verdadero nombre|nombre (?:real|verdadero))|nombre (?:ficticio|inventado)");

	/** As much of what stands before a name is looked at. */
	private static final int BEFORE = 60;

	private GivenNames() {
	}

	/**
	 * Those in a text, unless it says that they are not the real ones.
	 * @param known names of those who speak in public
	 */
	public static List<Name> in(String text, String known) {
		List<Name> names = new ArrayList<>();
		if (CHANGED.matcher(text).find()) {
			return names;
		}
		int end = 0;
		for (MatchResult word : WORD.matcher(text).results().toList()) {
			if (word.start() >= end && isName(word, text)) {
				Matcher surname = SURNAME.matcher(text).region(word.end(), text.length());
				boolean full = surname.lookingAt();
				end = full ? surname.end() : word.end();
				String name = text.substring(word.start(), end);
				boolean nobody = NOBODY_BEFORE.matcher(text).region(end, text.length()).lookingAt();
				if (!nobody && !known.contains(full ? name : word.group())) {
					names.add(new Name(name, full));
				}
			}
		}
		return names;
	}

	private static boolean isName(MatchResult word, String text) {
		return has(folded(word.group()))
				&& !NOBODY_AFTER.matcher(text).region(Math.max(0, word.start() - BEFORE), word.start()).find();
	}

	/** Whether people are called so, in whatever case. */
	static boolean has(String folded) {
		return NAMES.has(folded);
	}

	/** The word as the list has it, but for its case. */
	static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

	/**
	 * What somebody is called.
	 *
	 * @param full with a surname: most who are named so speak in public
	 */
	public record Name(String words, boolean full) {

	}

}
