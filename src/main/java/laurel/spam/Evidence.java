package laurel.spam;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the words of a comment are evidence of, by naive Bayes: each word adds the
 * logarithm of how much oftener it stood in spam than in good comments. How much spam
 * there is does not count, or a flood would make every comment suspicious.
 */
final class Evidence {

	/** Verdicts of each sort without which nothing is said. */
	static final int NEEDED = 20;

	/** Comments in which a word stood before it says anything. */
	static final int SEEN = 3;

	private static final int MOST_TELLING = 15;

	private static final int SHOWN = 5;

	/** Below it a word stands in both sorts, more or less. */
	private static final double TELLING = 0.6;

	/** So that no single word decides. */
	private static final double HEAVIEST = 3;

	/** The sum at which it is three quarters sure. */
	private static final double SURE = 6;

	private static final int SPAM_POINTS = 50;

	private static final int GOOD_POINTS = 25;

	private final Counts total;

	private final Map<Integer, Counts> buckets;

	/** With what was learnt of the buckets at hand, and of how many comments in all. */
	Evidence(Counts total, Map<Integer, Counts> buckets) {
		this.total = total;
		this.buckets = buckets;
	}

	/**
	 * What speaks for spam and what speaks against it; the weightier side has the points.
	 * @param words by their buckets
	 */
	Stream<Clue> of(Map<Integer, String> words) {
		if (this.total.spam() < NEEDED || this.total.good() < NEEDED) {
			return Stream.empty();
		}
		List<Telling> telling = words.entrySet()
			.stream()
			.map((word) -> new Telling(word.getValue(), weight(this.buckets.getOrDefault(word.getKey(), Counts.NONE))))
			.filter((word) -> Math.abs(word.weight()) >= TELLING)
			.sorted(Comparator.comparingDouble((word) -> -Math.abs(word.weight())))
			.limit(MOST_TELLING)
			.toList();
		double strength = Math.tanh(telling.stream().mapToDouble(Telling::weight).sum() / SURE);
		int points = (int) Math.round(strength * ((strength > 0) ? SPAM_POINTS : GOOD_POINTS));
		return Stream.concat(
				clue(Sign.BAD_WORDS, Math.max(0, points), telling.stream().filter((word) -> word.weight() > 0)),
				clue(Sign.GOOD_WORDS, Math.min(0, points), telling.stream().filter((word) -> word.weight() < 0)));
	}

	private static Stream<Clue> clue(Sign sign, int points, Stream<Telling> words) {
		List<String> shown = words.map(Telling::word).limit(SHOWN).toList();
		return shown.isEmpty() ? Stream.empty() : Stream.of(sign.worth(points, shown));
	}

	/**
	 * Above zero for spam. The shares make up for more verdicts of one sort; two comments
	 * that nobody sent, one of each sort, keep rare words from shouting (Laplace).
	 */
	private double weight(Counts word) {
		if (word.sum() < SEEN) {
			return 0;
		}
		double spam = (double) word.spam() / this.total.spam();
		double good = (double) word.good() / this.total.good();
		double chance = (1 + word.sum() * spam / (spam + good)) / (2 + word.sum());
		return Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.log(chance / (1 - chance))));
	}

	private record Telling(String word, double weight) {

	}

}
