package laurel.markup;

/**
 * What is written and translated as a whole in a Markdown text: a paragraph, heading,
 * paragraph of a list item or of a note, or a quote.
 */
public final class SourceBlock {

	private final Kind kind;

	private final int depth;

	private final int line;

	private final String source;

	private final Place place;

	SourceBlock(Kind kind, int depth, int line, String source, Place place) {
		this.kind = kind;
		this.depth = depth;
		this.line = line;
		this.source = source;
		this.place = place;
	}

	public Kind kind() {
		return this.kind;
	}

	/** The level of a heading; of all others, in how many lists they stand. */
	public int depth() {
		return this.depth;
	}

	/** The first line of the text that it stands on, counted from 1. */
	public int line() {
		return this.line;
	}

	/**
	 * Its words in Markdown, without the marks that make it a block of its kind:
	 * {@code Next steps} for {@code ## Next steps}. Lines end with {@code \n}.
	 */
	public String source() {
		return this.source;
	}

	Place place() {
		return this.place;
	}

	@Override
	public String toString() {
		return this.kind + " " + this.depth + ": " + this.source;
	}

	/** What kinds there are. */
	public enum Kind {

		HEADING, PARAGRAPH, ITEM, QUOTE, NOTE

	}

	/**
	 * Where it stands in its text, and with which marks.
	 *
	 * @param start of all that belongs to it alone
	 * @param end behind that
	 * @param before what stands before the start on the same line: {@code "- "}
	 * @param lead the mark at the start that is no word: {@code "## "}
	 * @param indent what every further line begins with
	 */
	record Place(int start, int end, String before, String lead, String indent) {

		/** The place that these words make of themselves, from the start on. */
		String filledWith(String source) {
			StringBuilder text = new StringBuilder(this.lead);
			String[] lines = source.split("\\R", -1);
			for (int number = 0; number < lines.length; number++) {
				String line = (number == 0) ? lines[0] : this.indent + lines[number];
				text.append((number == 0) ? "" : "\n").append(line.isBlank() ? line.stripTrailing() : line);
			}
			return text.toString();
		}

	}

}
