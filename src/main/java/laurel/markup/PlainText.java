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
 * The words of a parsed text as somebody reads them aloud: no markup, no numbers of
 * lists, no addresses of links.
 */
final class PlainText extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	static String of(Node node) {
		PlainText text = new PlainText();
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
		visitChildren(heading);
		this.words.append('\n');
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
