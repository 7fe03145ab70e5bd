package laurel.transfer;

import java.util.List;

import laurel.start.StartProblem;

/** A folder that cannot be loaded; nothing of it was. */
class FolderProblem extends StartProblem {

	FolderProblem(String folder, List<Line> lines) {
		super("transfer.refused", folder, String.valueOf(lines.size()),
				String.join("\n  ", lines.stream().map(Line::toString).toList()));
	}

	/**
	 * One thing that is wrong, and where.
	 *
	 * @param line counted from 1 in the whole file
	 */
	record Line(String file, int line, String reason) {

		@Override
		public String toString() {
			return this.file + ":" + this.line + ": " + this.reason;
		}

	}

}
