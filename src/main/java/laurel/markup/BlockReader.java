package laurel.markup;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads a parsed text block by block; the text is of no use to others afterwards. */
final class BlockReader extends AbstractVisitor {

	private final List<Block> blocks = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private final List<Block.Start> lines = new ArrayList<>();

	private final List<Block.Link> links = new ArrayList<>();

	private final List<Block.Part> foreign = new ArrayList<>();

	private Block.Kind running = Block.Kind.PARAGRAPH;

	private @Nullable String language;

	List<Block> blocks() {
		return List.copyOf(this.blocks);
	}

	@Override
	public void visit(Heading heading) {
		read(heading, Block.Kind.HEADING, heading.getLevel());
	}

	@Override
	public void visit(Paragraph paragraph) {
		read(paragraph, this.running, 0);
	}

	@Override
	public void visit(BlockQuote block) {
		Quote quote = new Quote(block);
		Block.Kind kindAround = this.running;
		String languageAround = this.language;
		this.running = Block.Kind.QUOTE;
		this.language = (quote.language() != null) ? quote.language() : languageAround;
		visitChildren(block);
		this.running = kindAround;
		this.language = languageAround;
		if (quote.attribution() != null) {
			read(quote.attribution(), Block.Kind.ATTRIBUTION, 0);
		}
	}

	private void read(Node node, Block.Kind kind, int level) {
		visitChildren(node);
		if (!this.words.isEmpty() || !this.links.isEmpty()) {
			this.blocks.add(
					new Block(kind, level, this.language, this.words.toString(), this.lines, this.links, this.foreign));
		}
		this.words.setLength(0);
		this.lines.clear();
		this.links.clear();
		this.foreign.clear();
	}

	@Override
	public void visit(Link link) {
		int start = this.words.length();
		visitChildren(link);
		this.links.add(new Block.Link(this.words.substring(start), link.getDestination(), FaultFinder.line(link)));
	}

	@Override
	public void visit(CustomNode node) {
		int start = this.words.length();
		visitChildren(node);
		if (node instanceof LanguageMark) {
			this.foreign.add(new Block.Part(start, this.words.length()));
		}
	}

	@Override
	public void visit(Text text) {
		append(text, text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		append(code, code.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		append(html, html.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.words.append(' ');
	}

	/** A picture has no words of its own on a page. */
	@Override
	public void visit(Image image) {
	}

	private void append(Node node, String literal) {
		this.lines.add(new Block.Start(this.words.length(), FaultFinder.line(node)));
		this.words.append(literal);
	}

}
