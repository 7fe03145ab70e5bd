package laurel.spam;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a comment looks like spam.
 *
 * @param points from 0, like none at all, to 100
 * @param reasons why, the weightiest first; also what speaks for the comment
 */
public record Score(int points, List<Reason> reasons) {

	private static final int MOST = 100;

	public Score {
		reasons = List.copyOf(reasons);
	}

	static Score of(Stream<Clue> clues) {
		List<Clue> sorted = clues.sorted(Comparator.comparingInt((clue) -> -Math.abs(clue.points()))).toList();
		int sum = sorted.stream().mapToInt(Clue::points).sum();
		return new Score(Math.max(0, Math.min(MOST, sum)), sorted.stream().map(Clue::reason).toList());
	}

	/** The reasons as one text, a line for each, to be kept beside the comment. */
	public String written() {
		return this.reasons.stream()
			.map((reason) -> Stream.concat(Stream.of(reason.code()), reason.arguments().stream())
				.collect(Collectors.joining("\t")))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * The reasons of such a text, without those that an older version gave and that are
	 * not known any more.
	 */
	public static List<Reason> reasonsOf(String written) {
		return written.lines()
			.map((line) -> List.of(line.split("\t", -1)))
			.filter((parts) -> Sign.knows(parts.get(0)))
			.map((parts) -> new Reason(parts.get(0), parts.subList(1, parts.size())))
			.toList();
	}

}
