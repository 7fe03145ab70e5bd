package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Makes plain HTML of what Word, LibreOffice, Google Docs and browsers write: without
 * what nobody saw, and with elements in place of their styles.
 */
final class PastedTree {

	/** What has no words, or words that are not to be read. */
	private static final Set<String> DROPPED = Set.of("script", "style", "head", "title", "meta", "link", "base",
			"noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "video", "audio", "img",
			"picture", "map", "select", "textarea", "input", "datalist", "del", "xml", "o:smarttagtype");

	/** Comments on a text, and what other sites put beside theirs. */
	private static final String ASIDES = "[hidden], [style*=mso-element:comment], .MsoCommentReference, "
			+ "a[href^=#cmnt], sup.reference, .mw-editsection";

	private static final Pattern UNSEEN = Pattern.compile("(?i)(?<![\\w-])(display\\s*:\\s*none"
			+ "|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|(font-size|opacity)\\s*:\\s*0(?![.\\d]))");

	private static final String BEGINNING = "[if !supportlists]";

	private static final String END = "[endif]";

	/** As many nodes as a sign takes. */
	private static final int FEW = 10;

	private PastedTree() {
	}

	static void simplify(Element body) {
		keepBullets(body);
		List<Node> dropped = new ArrayList<>();
		NodeTraversor.traverse((node, depth) -> {
			if (isDropped(node)) {
				dropped.add(node);
			}
		}, body);
		dropped.stream().filter(Node::hasParent).forEach(Node::remove);
		body.select(ASIDES).remove();
		body.select("pre").forEach(PastedTree::breakLines);
		body.select("q").forEach((quote) -> quote.prependText("“").appendText("”"));
		PastedHeadings.name(body);
		PastedQuotes.gather(body);
		PastedLists.gather(body);
	}

	private static boolean isDropped(Node node) {
		return !(node instanceof TextNode) && !(node instanceof Element element
				&& !DROPPED.contains(element.normalName()) && !UNSEEN.matcher(element.attr("style")).find());
	}

	/**
	 * Word writes the sign of an item between two comments, for browsers that know no
	 * lists.
	 */
	private static void keepBullets(Element body) {
		List<Comment> beginnings = new ArrayList<>();
		NodeTraversor.traverse((node, depth) -> {
			if (node instanceof Comment comment && comment.getData().strip().equalsIgnoreCase(BEGINNING)) {
				beginnings.add(comment);
			}
		}, body);
		beginnings.forEach(PastedTree::takeSign);
		body.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]").forEach((span) -> {
			PastedLists.sign(span, span.text());
			span.remove();
		});
	}

	private static void takeSign(Comment beginning) {
		List<Node> between = new ArrayList<>();
		Node node = beginning.nextSibling();
		while (node != null && !(node instanceof Comment comment && comment.getData().strip().equals(END))) {
			between.add(node);
			node = (between.size() < FEW) ? node.nextSibling() : null;
		}
		if (node != null && !between.isEmpty()) {
			Element sign = new Element("span").appendChildren(between);
			PastedLists.sign(beginning, sign.text());
		}
	}

	private static void breakLines(Element preformatted) {
		for (Element element : preformatted.getAllElements()) {
			for (TextNode text : element.textNodes()) {
				String[] lines = text.getWholeText().split("\\R", -1);
				for (int line = 0; line < lines.length - 1; line++) {
					text.before(new TextNode(lines[line])).before(new Element("br"));
				}
				text.text(lines[lines.length - 1]);
			}
		}
	}

}
