package laurel.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes lists of paragraphs that only look like items: those of Word, which say how deep
 * they stand and which sign they have, those of Word in a browser, each a list of its
 * own, and those that somebody began with a bullet.
 */
final class PastedLists {

	/** Where the sign that stood before an item is kept. */
	private static final String SIGN = "data-sign";

	private static final Pattern DEPTH = Pattern.compile("mso-list:\\s*\\S+\\s+level(\\d)");

	private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,6}|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]");

	private static final Pattern BULLET = Pattern.compile("[\\s\\p{Z}]*[•·▪●◦‣∙\\uf0a7\\uf0b7][\\s\\p{Z}]+");

	private static final Pattern TYPED_NUMBER = Pattern.compile("[\\s\\p{Z}]*(\\d{1,3}[.)])[\\s\\p{Z}]+");

	private PastedLists() {
	}

	/** Keeps the sign that stands at a place for the paragraph around it. */
	static void sign(Node place, String sign) {
		Element paragraph = ((Element) place.parent()).closest("p, h1, h2, h3, h4, h5, h6, div, li");
		if (paragraph != null) {
			paragraph.attr(SIGN, sign.strip());
		}
	}

	static void gather(Element body) {
		body.select("div.ListContainerWrapper > ul > li, div.ListContainerWrapper > ol > li")
			.forEach(PastedLists::unwrap);
		Set<Element> parents = new LinkedHashSet<>();
		for (Element paragraph : body.select("p")) {
			if (depth(paragraph) > 0) {
				parents.add(paragraph.parent());
			}
		}
		parents.forEach(PastedLists::gatherIn);
		body.select("ul, ol").forEach(PastedLists::putIntoItems);
	}

	/** Google Docs puts a list beside the item that it belongs to. */
	private static void putIntoItems(Element list) {
		for (Node node : List.copyOf(list.childNodes())) {
			Element before = (node instanceof Element element && element.normalName().matches("[uo]l"))
					? element.previousElementSibling() : null;
			boolean blank = node instanceof TextNode text && text.isBlank();
			if (before != null) {
				before.appendChild(node);
			}
			else if (!blank && !(node instanceof Element element && element.normalName().equals("li"))) {
				node.wrap("<li></li>");
			}
		}
	}

	/** Word in a browser puts a box around every item. */
	private static void unwrap(Element item) {
		int depth = Math.max(1, Integer.parseInt("0" + item.attr("data-aria-level").replaceAll("\\D", "")));
		Element paragraph = new Element("p").attr("style", "mso-list:l0 level" + depth);
		paragraph.attr(SIGN, item.parent().normalName().equals("ol") ? "1." : "•");
		item.parent().parent().before(paragraph);
		paragraph.appendChildren(item.childNodes());
		item.remove();
	}

	private static void gatherIn(Element parent) {
		Deque<Opened> open = new ArrayDeque<>();
		for (Element paragraph : new ArrayList<>(parent.children())) {
			int depth = depth(paragraph);
			if (depth > 0) {
				boolean numbered = isNumbered(paragraph);
				while (!open.isEmpty() && open.peek().goesNoDeeperThan(depth, numbered)) {
					open.pop();
				}
				if (open.isEmpty() || open.peek().depth() < depth) {
					open.push(open(paragraph, depth, numbered, open));
				}
				Element item = new Element("li");
				open.peek().list().appendChild(item);
				item.appendChildren(paragraph.childNodes());
				paragraph.remove();
			}
			else if (paragraph.hasText()) {
				open.clear();
			}
		}
	}

	private static Opened open(Element paragraph, int depth, boolean numbered, Deque<Opened> open) {
		Element list = new Element(numbered ? "ol" : "ul");
		Matcher first = Pattern.compile("\\d{1,6}").matcher(paragraph.attr(SIGN));
		if (numbered && first.find()) {
			list.attr("start", first.group());
		}
		if (open.isEmpty()) {
			paragraph.before(list);
		}
		else {
			open.peek().list().lastElementChild().appendChild(list);
		}
		return new Opened(list, depth, numbered);
	}

	/** From 1; 0 for what is no item. */
	private static int depth(Element paragraph) {
		if (!paragraph.normalName().equals("p")) {
			return 0;
		}
		Matcher depth = DEPTH.matcher(paragraph.attr("style"));
		if (depth.find()) {
			return Math.max(1, Integer.parseInt(depth.group(1)));
		}
		return takeTypedSign(paragraph) ? 1 : 0;
	}

	/** Once it is taken, the sign is known. */
	private static boolean takeTypedSign(Element paragraph) {
		if (paragraph.closest("li") != null) {
			return false;
		}
		if (paragraph.attr(SIGN).isEmpty()) {
			List<TextNode> texts = paragraph.nodeStream(TextNode.class).toList();
			String words = texts.stream().map(TextNode::getWholeText).collect(Collectors.joining());
			Matcher bullet = BULLET.matcher(words);
			Matcher number = TYPED_NUMBER.matcher(words);
			boolean counted = paragraph.className().startsWith("MsoListParagraph") && number.lookingAt();
			if (bullet.lookingAt() || counted) {
				cut(texts, counted ? number.end() : bullet.end());
				paragraph.attr(SIGN, counted ? number.group(1) : "•");
			}
		}
		return !paragraph.attr(SIGN).isEmpty();
	}

	private static void cut(List<TextNode> texts, int letters) {
		int left = letters;
		for (TextNode text : texts) {
			int here = Math.min(left, text.getWholeText().length());
			text.text(text.getWholeText().substring(here));
			left -= here;
		}
	}

	private static boolean isNumbered(Element paragraph) {
		return NUMBER.matcher(paragraph.attr(SIGN)).matches();
	}

	/** A list that further items may still belong to. */
	private record Opened(Element list, int depth, boolean numbered) {

		boolean goesNoDeeperThan(int other, boolean otherNumbered) {
			return this.depth > other || (this.depth == other && this.numbered != otherNumbered);
		}

	}

}
