package laurel.markup;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes addresses of words: lower case, accents folded, hyphens between. */
public final class Anchors {

	private static final int LONGEST = 60;

	private final Set<String> taken = new HashSet<>(Set.of("main", "themes", "transcript", "help-now", "out"));

	Anchors() {
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
		String base = (folded.isEmpty() || folded.matches("(q|fn|fnref)-?[0-9].*")) ? "s-" + folded : folded;
		String anchor = base;
		for (int number = 2; !this.taken.add(anchor); number++) {
			anchor = base + "-" + number;
		}
		return anchor;
	}

}
