package laurel.markup;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A heading, a paragraph or an item of a text as somebody reads it: its words without
 * markup, and where they stand.
 */
public final class Block {

	private final Kind kind;

	private final int level;

	private final @Nullable String language;

	private final String text;

	private final List<Start> lines;

	private final List<Link> links;

	private final List<Part> foreign;

	Block(Kind kind, int level, @Nullable String language, String text, List<Start> lines, List<Link> links,
			List<Part> foreign) {
		this.kind = kind;
		this.level = level;
		this.language = language;
		this.text = text;
		this.lines = List.copyOf(lines);
		this.links = List.copyOf(links);
		this.foreign = List.copyOf(foreign);
	}

	/** Those of a text in the Markdown subset, in order. */
	public static List<Block> ofMarkdown(String markdown) {
		BlockReader reader = new BlockReader();
		Markdown.parse(markdown).accept(reader);
		return reader.blocks();
	}

	/** The lines of a text without markup that have words. */
	public static List<Block> ofWords(String text, Kind kind) {
		List<Block> blocks = new ArrayList<>();
		int line = 0;
		for (String words : text.split("\\R", -1)) {
			line++;
			if (!words.isBlank()) {
				blocks.add(new Block(kind, 0, null, words, List.of(new Start(0, line)), List.of(), List.of()));
			}
		}
		return blocks;
	}

	public Kind kind() {
		return this.kind;
	}

	/** Of a heading, from 1; 0 for anything else. */
	public int level() {
		return this.level;
	}

	/** The language a quote is marked with; null where it has no mark. */
	public @Nullable String language() {
		return this.language;
	}

	public String text() {
		return this.text;
	}

	/**
	 * The text with blanks instead of the passages that are marked as another language.
	 */
	public String own() {
		StringBuilder own = new StringBuilder(this.text);
		for (Part part : this.foreign) {
			own.replace(part.start, part.end, " ".repeat(part.end - part.start));
		}
		return own.toString();
	}

	public List<Link> links() {
		return this.links;
	}

	/** The sentences of the text. */
	public List<Sentence> sentences() {
		return Sentences.of(this);
	}

	/** The line of the source, from 1, on which this place of the text stands. */
	public int lineAt(int place) {
		int line = 1;
		for (Start start : this.lines) {
			if (start.place > place) {
				break;
			}
			line = start.line;
		}
		return line;
	}

	/** What part of a text it is. */
	public enum Kind {

		/** Above what follows. */
		HEADING,

		/** Also an item of a list, and a note. */
		PARAGRAPH,

		/** What somebody else said. */
		QUOTE,

		/** Who said it. */
		ATTRIBUTION

	}

	/**
	 * A link.
	 *
	 * @param name the words that one follows
	 * @param line of the source, from 1
	 */
	public record Link(String name, String address, int line) {

	}

	/**
	 * A sentence.
	 *
	 * @param own its words without those that are marked as another language
	 * @param place in the text of the block
	 */
	public record Sentence(String text, String own, int place) {

	}

	record Start(int place, int line) {

	}

	record Part(int start, int end) {

	}

}
