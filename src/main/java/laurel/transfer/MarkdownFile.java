package laurel.transfer;

import java.util.List;

/**
 * A file of Markdown whose first lines, between two lines of three hyphens, say in YAML
 * what it is.
 *
 * @param name without its folder
 * @param frontMatter the YAML
 * @param body the Markdown below it
 * @param bodyLine the line of the file on which the body begins, counted from 1
 */
record MarkdownFile(String name, String frontMatter, String body, int bodyLine) {

	private static final String FENCE = "---";

	/** Takes a file apart; the reason why it cannot be is told by the exception. */
	static MarkdownFile of(TextFile file) throws Unreadable {
		List<String> lines = file.text().lines().map(String::stripTrailing).toList();
		int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
		if (end < 1 || !lines.get(0).equals(FENCE)) {
			throw new Unreadable("transfer.front-matter.missing");
		}
		return new MarkdownFile(file.name(), String.join("\n", lines.subList(1, end)),
				String.join("\n", lines.subList(end + 1, lines.size())).strip() + "\n",
				end + 2 + blankLines(lines, end + 1));
	}

	/**
	 * The line of the file on which a line of the front matter stands, below its fence.
	 */
	int frontMatterLine(int line) {
		return line + 1;
	}

	private static int blankLines(List<String> lines, int start) {
		int blank = 0;
		while (start + blank < lines.size() && lines.get(start + blank).isBlank()) {
			blank++;
		}
		return blank;
	}

}
