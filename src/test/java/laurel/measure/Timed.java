package laurel.measure;

import java.util.List;

/**
 * How long somebody waited for a page.
 *
 * @param name of the page and of who asks
 * @param status of its answers
 * @param nanoseconds of each answer, shortest first
 */
record Timed(String name, int status, List<Long> nanoseconds) {

	boolean isThere() {
		return this.status == 200 || this.status == 303;
	}

	double median() {
		return at(0.5);
	}

	private double at(double share) {
		return this.nanoseconds.get((int) (share * (this.nanoseconds.size() - 1))) / 1e6;
	}

	@Override
	public String toString() {
		return "%s: %d, %.1f ms".formatted(this.name, this.status, median());
	}

	/** A line of the table, in milliseconds. */
	String line(Timed trivial) {
		return isThere()
				? "| %s | %.1f | %.1f | %.1f |".formatted(this.name, median(), at(0.95), median() / trivial.median())
				: "| %s | answers %d | | |".formatted(this.name, this.status);
	}

}
