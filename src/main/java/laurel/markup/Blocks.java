package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Takes a Markdown text apart into blocks, and changes one of them in its place. */
public final class Blocks {

	private Blocks() {
	}

	/** The blocks of this text, in order. */
	public static List<Block> of(String markdown) {
		Collector collector = new Collector(markdown);
		Markdown.parse(markdown).accept(collector);
		return collector.blocks;
	}

	/**
	 * The text with other words in one of its blocks; without words the block is gone.
	 * @param block one of this very text
	 */
	public static String replace(String markdown, Block block, String source) {
		if (source.equals(block.source())) {
			return markdown;
		}
		Block.Place place = block.place();
		if (source.isBlank()) {
			return remove(markdown, place);
		}
		String words = (block.kind() == Block.Kind.HEADING) ? source.strip().replaceAll("\\s*\\R\\s*", " ")
				: source.strip();
		return markdown.substring(0, place.start()) + place.filledWith(words) + markdown.substring(place.end());
	}

	private static String remove(String markdown, Block.Place place) {
		String before = markdown.substring(0, place.start() - place.before().length());
		String after = markdown.substring(place.end()).replaceFirst("^[^\\n]*\\n?", "");
		boolean parted = before.isEmpty() || before.endsWith("\n\n");
		return (before + (parted ? after.replaceFirst("^(?:[ \\t]*\\R)+", "") : after)).stripTrailing();
	}

	/**
	 * The text with a further block.
	 * @param previous the block of this very text that it follows; null for the beginning
	 * @param model a block of any text, like which the new one is to be
	 */
	public static String insert(String markdown, @Nullable Block previous, Block model, String source) {
		String added = model.place().before() + model.place().filledWith(source.strip());
		if (previous == null) {
			return markdown.isBlank() ? added : added + "\n\n" + markdown;
		}
		boolean listed = model.kind() == Block.Kind.ITEM && previous.kind() == Block.Kind.ITEM;
		int end = previous.place().end();
		return markdown.substring(0, end) + (listed ? "\n" : "\n\n") + added + markdown.substring(end);
	}

	private static final class Collector extends AbstractVisitor {

		private final List<Block> blocks = new ArrayList<>();

		private final String markdown;

		private int lists;

		private Block.Kind kind = Block.Kind.PARAGRAPH;

		private Collector(String markdown) {
			this.markdown = markdown;
		}

		@Override
		public void visit(Heading heading) {
			List<String> lines = lines(heading);
			String words = (lines.size() == 1) ? lines.get(0).replaceAll("^#+|(^|[ \\t]+)#+[ \\t]*$", "")
					: String.join("\n", lines.subList(0, lines.size() - 1));
			add(Block.Kind.HEADING, heading.getLevel(), heading, words.strip(), "#".repeat(heading.getLevel()) + " ");
		}

		@Override
		public void visit(Paragraph paragraph) {
			add(this.kind, this.lists, paragraph, String.join("\n", lines(paragraph)), "");
		}

		@Override
		public void visit(BlockQuote quote) {
			String words = lines(quote).stream()
				.map((line) -> line.replaceFirst("^>[ \\t]?", ""))
				.collect(Collectors.joining("\n"));
			add(Block.Kind.QUOTE, this.lists, quote, words.strip(), "> ");
		}

		@Override
		public void visit(ListItem item) {
			this.lists++;
			visitInside(item, Block.Kind.ITEM);
			this.lists--;
		}

		@Override
		public void visit(CustomBlock block) {
			visitInside(block, (block instanceof FootnoteDefinition) ? Block.Kind.NOTE : this.kind);
		}

		private void visitInside(Node container, Block.Kind inside) {
			Block.Kind outside = this.kind;
			this.kind = inside;
			visitChildren(container);
			this.kind = outside;
		}

		private List<String> lines(Node node) {
			return node.getSourceSpans()
				.stream()
				.map((span) -> this.markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
				.toList();
		}

		private void add(Block.Kind kind, int depth, Node node, String source, String lead) {
			List<SourceSpan> spans = node.getSourceSpans();
			SourceSpan first = spans.get(0);
			SourceSpan last = spans.get(spans.size() - 1);
			int start = first.getInputIndex();
			String before = this.markdown.substring(start - first.getColumnIndex(), start);
			String indent = before.replaceAll("\\[\\^[^]]*]:[ \\t]*", "    ").replaceAll("[^ \\t]", " ");
			this.blocks.add(new Block(kind, depth, first.getLineIndex() + 1, source,
					new Block.Place(start, last.getInputIndex() + last.getLength(), before, lead,
							(kind == Block.Kind.QUOTE) ? indent + lead : indent)));
		}

	}

}
