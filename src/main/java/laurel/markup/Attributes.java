package laurel.markup;

import java.util.Map;

import laurel.lang.Wording;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives headings their anchors, notes their words and links to other sites what keeps a
 * reader safe.
 */
final class Attributes implements AttributeProvider {

	private final Map<Heading, String> headings;

	private final Anchors anchors;

	private final Wording wording;

	Attributes(Map<Heading, String> headings, Anchors anchors, Wording wording) {
		this.headings = headings;
		this.anchors = anchors;
		this.wording = wording;
	}

	@Override
	public void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Heading heading) {
			attributes.put("id", this.headings.get(heading));
		}
		else if (node instanceof Link link && isForeign(link.getDestination())) {
			attributes.put("rel", "noreferrer noopener");
			attributes.put("aria-describedby", "out");
		}
		else if (node instanceof Link link && link.getDestination().startsWith("#")) {
			attributes.put("href", "#" + this.anchors.target(link.getDestination().substring(1)));
		}
		else if (node instanceof FootnoteReference || node instanceof FootnoteDefinition) {
			note(tag, attributes);
		}
	}

	private void note(String tag, Map<String, String> attributes) {
		attributes.computeIfPresent("id", (name, id) -> this.anchors.forNote(id));
		attributes.computeIfPresent("href", (name, href) -> "#" + this.anchors.forNote(href.substring(1)));
		String back = attributes.remove("data-footnote-backref-idx");
		if (back != null) {
			attributes.put("aria-label", this.wording.say("markup.note.back", back));
		}
		if (!"section".equals(tag)) {
			attributes.remove("class");
		}
	}

	/** Whether following this address leaves the site. */
	static boolean isForeign(String address) {
		return address.startsWith("http://") || address.startsWith("https://");
	}

}
