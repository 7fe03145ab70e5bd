package laurel.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a text as somebody reads them aloud, a line for each paragraph and item:
 * no markup, no numbers of lists, no addresses of links.
 */
public final class PlainText extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private final boolean headings;

	private PlainText(boolean headings) {
		this.headings = headings;
	}

	/**
	 * The running words of a Markdown text, which {@link ReadingLevel} measures: nobody
	 * reads a heading in one breath with them.
	 */
	public static String withoutHeadings(String markdown) {
		return read(Markdown.parse(markdown), false);
	}

	static String of(Node node) {
		return read(node, true);
	}

	private static String read(Node node, boolean headings) {
		PlainText text = new PlainText(headings);
		node.accept(text);
		return text.words.toString().strip();
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
	public void visit(HtmlInline html) {
		this.words.append(html.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(Heading heading) {
		if (this.headings) {
			visitChildren(heading);
			this.words.append('\n');
		}
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		this.words.append('\n');
	}

	/** A picture has no words of its own on a page. */
	@Override
	public void visit(Image image) {
	}

}
