package laurel.markup;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes addresses of words: lower case, accents folded, hyphens between. */
public final class Anchors {

	private static final int LONGEST = 60;

	/** Ids, and beginnings of ids, of quotes, themes, notes and second texts. */
	private static final String RESERVED = "(q|theme)(-[0-9]+)?|(fn|fnref|t)(-.*)?";

	private final Set<String> taken = new HashSet<>(Set.of("main", "outline", "themes", "transcript", "out"));

	private final String prefix;

	/** For a text whose ids all begin so. */
	Anchors(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * "¿Qué es la trata?" → {@code que-es-la-trata}; empty where the words have no letter
	 * or digit.
	 */
	public static String fold(String words) {
		String folded = Normalizer.normalize(words, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		return folded.substring(0, Math.min(LONGEST, folded.length())).replaceAll("^-|-$", "");
	}

	/**
	 * The anchor for a heading, unlike any other of the same text and any id of the page
	 * around it.
	 */
	String forHeading(String words) {
		String folded = fold(words);
		String base = this.prefix + ((folded.isEmpty() || folded.matches(RESERVED)) ? "s-" + folded : folded);
		String anchor = base;
		for (int number = 2; !this.taken.add(anchor); number++) {
			anchor = base + "-" + number;
		}
		return anchor;
	}

}
