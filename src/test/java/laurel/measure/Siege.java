package laurel.measure;

import java.time.Duration;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What came of some seconds in which a program sent posts while people wrote and read.
 *
 * @param reader how long pages took
 * @param time in which the posts were sent
 * @param flood the status of each answer to the program
 * @param people how many tries each of them needed; none, or less, who was not heard
 * @param rows how much of what the program sent waits for moderators
 * @param budget how much of it may
 */
record Siege(Timed reader, Duration time, List<Integer> flood, List<Integer> people, long rows, long budget) {

	static final String HEAD = """
			| while there are | reader's median ms | 95 % ms | times quiet | posts a second | 303 | 429 | others | \
			rows of at most | people heard | at once |
			|---|---|---|---|---|---|---|---|---|---|---|
			""";

	/** Of people, in percent. */
	double heard() {
		return 100.0 * count(this.people, (tries) -> tries > 0) / this.people.size();
	}

	/** Whether the server failed anybody. */
	boolean failed() {
		return this.reader.status() >= 500 || count(this.flood, (status) -> status >= 500) > 0
				|| count(this.people, (tries) -> tries <= -500) > 0;
	}

	/** A line of the table. */
	String line(Timed quiet) {
		return this.reader.line(quiet) + " %d | %d | %d | %d | %d of %d | %.0f %% of %d | %d |".formatted(
				this.flood.size() / this.time.toSeconds(), count(this.flood, (status) -> status == 303),
				count(this.flood, (status) -> status == 429),
				count(this.flood, (status) -> status != 303 && status != 429), this.rows, this.budget, heard(),
				this.people.size(), count(this.people, (tries) -> tries == 1));
	}

	@Override
	public String toString() {
		return line(this.reader);
	}

	private static long count(List<Integer> results, IntPredicate which) {
		return results.stream().mapToInt(Integer::intValue).filter(which).count();
	}

}
