package laurel.markup;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds what a parsed text has that the subset does not. */
final class FaultFinder extends AbstractVisitor {

	private final List<Fault> faults = new ArrayList<>();

	List<Fault> faults() {
		return this.faults;
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() < Markdown.HIGHEST_HEADING || heading.getLevel() > Markdown.DEEPEST_HEADING) {
			add(heading, "markup.fault.heading");
		}
		visitChildren(heading);
	}

	@Override
	public void visit(HtmlInline html) {
		add(html, "markup.fault.html");
	}

	@Override
	public void visit(Image image) {
		add(image, "markup.fault.image");
	}

	@Override
	public void visit(Link link) {
		String address = link.getDestination();
		if (!Sanitizer.ADDRESS.matcher(address).matches()) {
			add(link, "markup.fault.link");
		}
		visitChildren(link);
	}

	private void add(Node node, String message) {
		this.faults.add(new Fault(line(node), message));
	}

	/**
	 * The line on which it begins, from 1; as far as known, that of what it stands in.
	 */
	static int line(Node node) {
		for (Node place = node; place != null; place = place.getParent()) {
			List<SourceSpan> spans = place.getSourceSpans();
			if (!spans.isEmpty()) {
				return spans.get(0).getLineIndex() + 1;
			}
		}
		return 1;
	}

}
