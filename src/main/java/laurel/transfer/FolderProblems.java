package laurel.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import laurel.start.Console;

/** All that is wrong with a folder, file by file and line by line. */
final class FolderProblems {

	private final List<Line> lines = new ArrayList<>();

	/**
	 * Adds one thing that is wrong, and where.
	 * @param line counted from 1 in the whole file
	 * @param reason key of the message that says what is wrong
	 */
	void add(String file, int line, String reason, Object... arguments) {
		this.lines.add(new Line(file, line, Console.say(reason, arguments)));
	}

	boolean isEmpty() {
		return this.lines.isEmpty();
	}

	int count() {
		return this.lines.size();
	}

	/** As people look them up: {@code file:line: reason}. */
	List<String> lines() {
		return this.lines.stream()
			.sorted(Comparator.comparing(Line::file).thenComparing(Line::number))
			.map((line) -> line.file() + ":" + line.number() + ": " + line.reason())
			.toList();
	}

	private record Line(String file, int number, String reason) {

	}

}
