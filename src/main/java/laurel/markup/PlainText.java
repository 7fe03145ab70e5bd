package laurel.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The running words of a Markdown text, without its markup, its headings and the
 * addresses of its links: what {@link ReadingLevel} measures.
 */
public final class PlainText extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private PlainText() {
	}

	/** A line for each paragraph and each item of a list. */
	public static String of(String markdown) {
		PlainText text = new PlainText();
		Markdown.parse(markdown).accept(text);
		return text.words.toString();
	}

	/** The words inside this node, a heading for instance. */
	static String inside(Node parent) {
		PlainText text = new PlainText();
		text.visitChildren(parent);
		return text.words.toString();
	}

	@Override
	public void visit(Heading heading) {
		// nobody reads it in one breath with the text
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		this.words.append('\n');
	}

	@Override
	public void visit(Text text) {
		this.words.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak softBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(HardLineBreak hardBreak) {
		this.words.append(' ');
	}

}
