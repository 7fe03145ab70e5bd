package laurel.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How alike pieces are: in one language by their words, in two by what translation
 * leaves.
 */
final class Likeness {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** Figures, and references to notes. */
	private static final Pattern LEFT = Pattern.compile("\\d+|\\[\\^[^]]+]");

	private static final double MOST_OF_IT = 0.6;

	private final Piece piece;

	private final Map<String, Integer> words;

	private final Map<String, Integer> left;

	Likeness(Piece piece) {
		this.piece = piece;
		this.words = counted(piece.source(), WORD);
		this.left = counted(piece.source(), LEFT);
	}

	private static Map<String, Integer> counted(String source, Pattern pattern) {
		Map<String, Integer> counted = new HashMap<>();
		pattern.matcher(source)
			.results()
			.map(MatchResult::group)
			.forEach((word) -> counted.merge(word, 1, Integer::sum));
		return counted;
	}

	/** How well the other fits to be a new version of this; 0 where it can't be. */
	double asVersion(Likeness other) {
		double shared = shared(this.words, other.words);
		if (this.piece.shape().equals(other.piece.shape())) {
			return 0.1 + shared;
		}
		return (this.piece.field().equals(other.piece.field()) && shared >= MOST_OF_IT) ? shared : 0;
	}

	/** How well the other fits to be a translation of this; 0 where it can't be. */
	double asTranslation(Likeness other) {
		if (!this.piece.shape().equals(other.piece.shape())) {
			return 0;
		}
		double length = this.piece.source().length();
		double otherLength = other.piece.source().length();
		double lengths = Math.min(length, otherLength) / Math.max(length, otherLength);
		return 1 + 0.5 * lengths + 0.5 * shared(this.left, other.left);
	}

	/** The share of what both have, from 0 to 1; 1 where neither has anything. */
	private static double shared(Map<String, Integer> one, Map<String, Integer> other) {
		int all = 0;
		int both = 0;
		for (Map.Entry<String, Integer> word : one.entrySet()) {
			all += word.getValue();
			both += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
		}
		for (int count : other.values()) {
			all += count;
		}
		return (all == 0) ? 1 : 2.0 * both / all;
	}

}
