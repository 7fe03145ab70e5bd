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
	public static List<SourceBlock> of(String markdown) {
		Collector collector = new Collector(markdown);
		Markdown.parse(markdown).accept(collector);
		return collector.blocks;
	}

	/** Where a block ends in its text, in characters. */
	public static int end(SourceBlock block) {
		return block.place().end();
	}

	/**
	 * The text with other words in one of its blocks; without words the block is gone.
	 * @param block one of this very text
	 */
	public static String replace(String markdown, SourceBlock block, String source) {
		if (source.equals(block.source())) {
			return markdown;
		}
		SourceBlock.Place place = block.place();
		if (source.isBlank()) {
			return remove(markdown, place);
		}
		String words = (block.kind() == SourceBlock.Kind.HEADING) ? source.strip().replaceAll("\\s*\\R\\s*", " ")
				: source.strip();
		return markdown.substring(0, place.start()) + place.filledWith(words) + markdown.substring(place.end());
	}

	private static String remove(String markdown, SourceBlock.Place place) {
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
	public static String insert(String markdown, @Nullable SourceBlock previous, SourceBlock model, String source) {
		String added = model.place().before() + model.place().filledWith(source.strip());
		if (previous == null) {
			return markdown.isBlank() ? added : added + "\n\n" + markdown;
		}
		boolean listed = model.kind() == SourceBlock.Kind.ITEM && previous.kind() == SourceBlock.Kind.ITEM;
		int end = previous.place().end();
		return markdown.substring(0, end) + (listed ? "\n" : "\n\n") + added + markdown.substring(end);
	}

	private static final class Collector extends AbstractVisitor {

		private final List<SourceBlock> blocks = new ArrayList<>();

		private final String markdown;

		private int lists;

		private SourceBlock.Kind kind = SourceBlock.Kind.PARAGRAPH;

		private Collector(String markdown) {
			this.markdown = markdown;
		}

		@Override
		public void visit(Heading heading) {
			List<String> lines = lines(heading);
			String words = (lines.size() == 1) ? lines.get(0).replaceAll("^#+|(^|[ \\t]+)#+[ \\t]*$", "")
					: String.join("\n", lines.subList(0, lines.size() - 1));
			add(SourceBlock.Kind.HEADING, heading.getLevel(), heading, words.strip(),
					"#".repeat(heading.getLevel()) + " ");
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
			add(SourceBlock.Kind.QUOTE, this.lists, quote, words.strip(), "> ");
		}

		@Override
		public void visit(ListItem item) {
			this.lists++;
			visitInside(item, SourceBlock.Kind.ITEM);
			this.lists--;
		}

		@Override
		public void visit(CustomBlock block) {
			visitInside(block, (block instanceof FootnoteDefinition) ? SourceBlock.Kind.NOTE : this.kind);
		}

		private void visitInside(Node container, SourceBlock.Kind inside) {
			SourceBlock.Kind outside = this.kind;
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

		private void add(SourceBlock.Kind kind, int depth, Node node, String source, String lead) {
			List<SourceSpan> spans = node.getSourceSpans();
			SourceSpan first = spans.get(0);
			SourceSpan last = spans.get(spans.size() - 1);
			int start = first.getInputIndex();
			String before = this.markdown.substring(start - first.getColumnIndex(), start);
			String indent = before.replaceAll("\\[\\^[^]]*]:[ \\t]*", "    ").replaceAll("[^ \\t]", " ");
			this.blocks.add(new SourceBlock(kind, depth, first.getLineIndex() + 1, source,
					new SourceBlock.Place(start, last.getInputIndex() + last.getLength(), before, lead,
							(kind == SourceBlock.Kind.QUOTE) ? indent + lead : indent)));
		}

	}

}
