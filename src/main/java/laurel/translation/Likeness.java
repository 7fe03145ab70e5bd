package laurel.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How alike two pieces are, from 0 to 1: in one language by their words, in two by all
 * that translation leaves.
 */
final class Likeness {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** Figures, and references to notes. */
	private static final Pattern LEFT = Pattern.compile("\\d+|\\[\\^[^]]+]");

	private Likeness() {
	}

	/** How fit the latter is to be a new version of the former. */
	static double ofVersions(Piece former, Piece latter) {
		double words = shared(former.source(), latter.source(), WORD);
		if (former.shape().equals(latter.shape())) {
			return 0.1 + words;
		}
		return (former.field().equals(latter.field()) && words >= 0.6) ? words : 0;
	}

	/** How fit the latter is to be a translation of the former. */
	static double ofLanguages(Piece former, Piece latter) {
		if (!former.shape().equals(latter.shape())) {
			return 0;
		}
		double shorter = Math.min(former.source().length(), latter.source().length());
		double longer = Math.max(former.source().length(), latter.source().length());
		return 1 + 0.5 * shorter / longer + 0.5 * shared(former.source(), latter.source(), LEFT);
	}

	/** The share of what both have; 1 where neither has anything. */
	private static double shared(String former, String latter, Pattern pattern) {
		Map<String, Integer> counts = new HashMap<>();
		int all = 0;
		int both = 0;
		for (MatchResult found : pattern.matcher(former).results().toList()) {
			counts.merge(found.group(), 1, Integer::sum);
			all++;
		}
		for (MatchResult found : pattern.matcher(latter).results().toList()) {
			if (counts.merge(found.group(), -1, Integer::sum) >= 0) {
				both++;
			}
			all++;
		}
		return (all == 0) ? 1 : 2.0 * both / all;
	}

}
