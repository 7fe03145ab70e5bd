package laurel.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The headings of a text and the anchors given to them.
 *
 * @param headings in order, as a page lists them
 * @param anchors by heading of the parsed text
 */
record Outline(List<Rendered.Heading> headings, Map<Heading, String> anchors) {

	static Outline of(Node document, Anchors anchors) {
		Outline outline = new Outline(new ArrayList<>(), new IdentityHashMap<>());
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				String text = PlainText.of(heading);
				String anchor = anchors.forHeading(text);
				outline.anchors.put(heading, anchor);
				outline.headings.add(new Rendered.Heading(heading.getLevel(), anchor, text));
			}
		});
		return outline;
	}

}
