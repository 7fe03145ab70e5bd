package laurel.account;

import java.util.Arrays;

/** Whether two samples may come from the same mean, though they scatter differently. */
final class Welch {

	private Welch() {
	}

	/**
	 * How likely means at least so far apart would be by chance. Samples of this size are
	 * close enough to normal. The slowest twentieth of each is left out: there something
	 * else was going on.
	 */
	static double p(double[] one, double[] other) {
		double[] first = trimmed(one);
		double[] second = trimmed(other);
		double spread = Math.sqrt(variance(first) / first.length + variance(second) / second.length);
		double t = Math.abs(mean(first) - mean(second)) / spread;
		return 2 * upperTail(t);
	}

	private static double[] trimmed(double[] sample) {
		double[] sorted = sample.clone();
		Arrays.sort(sorted);
		return Arrays.copyOf(sorted, sorted.length - sorted.length / 20);
	}

	private static double mean(double[] sample) {
		return Arrays.stream(sample).average().orElseThrow();
	}

	private static double variance(double[] sample) {
		double mean = mean(sample);
		return Arrays.stream(sample).map((each) -> (each - mean) * (each - mean)).sum() / (sample.length - 1);
	}

	/** Of the normal distribution: Abramowitz and Stegun, 26.2.17. */
	private static double upperTail(double x) {
		double t = 1 / (1 + 0.2316419 * x);
		double series = t
				* (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
		return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * series;
	}

}
