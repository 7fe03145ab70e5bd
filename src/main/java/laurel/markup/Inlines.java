package laurel.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * Tells words from marks in the blocks of one Markdown text, and makes Markdown of them
 * again. Marks alone decide what is bold, a link or a note: words that look like marks
 * are escaped.
 */
public final class Inlines {

	/** What could be a mark, anywhere or where a line begins. */
	private static final Pattern SPECIAL = Pattern.compile("(?m)[\\\\`*_\\[\\]<&{]|^[-+>#=~]|(?<=^\\d{1,9})[.)]");

	private final String definitions;

	private Inlines(String definitions) {
		this.definitions = definitions;
	}

	/** For the blocks of this text, whose notes and references they may name. */
	public static Inlines in(String markdown) {
		Set<String> definitions = new LinkedHashSet<>();
		Markdown.parse(markdown).accept(new AbstractVisitor() {

			@Override
			public void visit(LinkReferenceDefinition definition) {
				definitions.add("\n\n[" + definition.getLabel() + "]: <" + definition.getDestination() + ">");
			}

			@Override
			public void visit(CustomBlock block) {
				if (block instanceof FootnoteDefinition note) {
					definitions.add("\n\n[^" + note.getLabel() + "]: x");
				}
				visitChildren(block);
			}

		});
		return new Inlines(String.join("", definitions));
	}

	/**
	 * The words and marks of the source of a block: never words behind words, and marks
	 * that open and close in pairs.
	 */
	public List<Inline> of(String source) {
		return InlineReader.read(source, this.definitions);
	}

	/**
	 * The source of a block of these words and marks, of which those that open and close
	 * are in pairs; empty where they can't be written so that they mean the same again.
	 */
	public Optional<String> join(List<Inline> inlines) {
		List<Inline> tidy = TidyInlines.of(inlines);
		List<Inline> meant = starred(tidy);
		List<Inline> escaped = tidy.stream().map(Inlines::escape).toList();
		return List.of(tidy, escaped, starred(escaped))
			.stream()
			.map((written) -> written.stream().map(Inline::text).collect(Collectors.joining()))
			.filter((source) -> starred(of(source)).equals(meant))
			.findFirst();
	}

	private static Inline escape(Inline inline) {
		return inline.isWords() ? Inline.words(SPECIAL.matcher(inline.text())
			.replaceAll((special) -> Matcher.quoteReplacement("\\" + special.group()))) : inline;
	}

	/** The same with all emphasis by stars, which means the same as by underscores. */
	private static List<Inline> starred(List<Inline> inlines) {
		return inlines.stream()
			.map((inline) -> (inline.meaning() == Inline.Meaning.EMPHASIS)
					? new Inline(inline.sort(), inline.meaning(), inline.text().replace('_', '*')) : inline)
			.toList();
	}

}
