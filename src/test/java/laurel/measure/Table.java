package laurel.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was measured, as Markdown. */
final class Table {

	private static final String NOT_HERE = " not installed here | not installed here |";

	private Table() {
	}

	/** A row for each visit, two columns for each browser; an empty one was not there. */
	static String of(List<Visit> visits, Map<String, Optional<Measurement>> measured) {
		String head = measured.keySet()
			.stream()
			.map((browser) -> " Back in %s shows | its history lists |".formatted(browser))
			.collect(Collectors.joining("", "| way of leaving |", "\n|---|" + "---|---|".repeat(measured.size())));
		return visits.stream()
			.map((visit) -> measured.values()
				.stream()
				.map((one) -> one.map((measurement) -> cells(measurement, visit)).orElse(NOT_HERE))
				.collect(Collectors.joining("", "| " + visit.words() + " |", "")))
			.collect(Collectors.joining("\n", head + "\n", "\n"));
	}

	private static String cells(Measurement measurement, Visit visit) {
		int shown = measurement.shown(visit);
		return " %s | %s |".formatted((shown == 0) ? "nothing of the site" : shown + " of " + Way.PAGES + " pages",
				rows(measurement.listed(visit).size(), measurement.titled(visit)));
	}

	private static String rows(int rows, long titled) {
		return switch (rows) {
			case 0 -> "no row";
			case 1 -> "1 row, " + titled + " with a title";
			default -> rows + " rows, " + titled + " with a title";
		};
	}

}
