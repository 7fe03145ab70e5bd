package laurel.markup;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the headings of a pasted text, whether they are named so or only look like it.
 */
final class PastedHeadings {

	static final String ALL = "h1, h2, h3, h4, h5, h6";

	private static final Pattern WORD_STYLE = Pattern.compile("MsoHeading([1-6])");

	private static final Pattern OUTLINE = Pattern.compile("mso-outline-level:\\s*([1-6])");

	private static final Pattern LARGE = Pattern.compile("(?<![\\w-])font-size:\\s*([2-9]\\d)(\\.\\d+)?pt");

	private static final int LONGEST = 90;

	private PastedHeadings() {
	}

	/** Makes elements of what is a heading by its style alone. */
	static void name(Element body) {
		for (Element paragraph : body.select("p")) {
			int level = level(paragraph);
			if (level > 0) {
				paragraph.tagName("h" + level);
			}
		}
		if (body.select(ALL).isEmpty()) {
			List<Element> paragraphs = body.select("p").stream().filter(Element::hasText).toList();
			List<Element> bold = paragraphs.stream().filter(PastedHeadings::standsOut).toList();
			if (bold.size() < paragraphs.size()) {
				bold.forEach((paragraph) -> paragraph.tagName("h2"));
			}
		}
	}

	private static int level(Element paragraph) {
		Matcher style = WORD_STYLE.matcher(paragraph.className());
		Matcher outline = OUTLINE.matcher(paragraph.attr("style"));
		boolean title = paragraph.hasClass("MsoTitle")
				|| (paragraph.hasText()
						&& paragraph.children()
							.stream()
							.filter(Element::hasText)
							.allMatch((child) -> LARGE.matcher(child.attr("style")).find())
						&& paragraph.ownText().isBlank());
		if (style.find()) {
			return Integer.parseInt(style.group(1));
		}
		return outline.find() ? Integer.parseInt(outline.group(1)) : title ? 1 : 0;
	}

	/** Takes away the heading that comes before everything else, if it is this title. */
	static void removeTitle(Element body, String title) {
		Element first = body.stream().filter((element) -> !element.ownText().isBlank()).findFirst().orElse(body);
		Element heading = first.closest(ALL);
		if (heading != null && words(heading.text()).equalsIgnoreCase(words(title))) {
			heading.remove();
		}
	}

	private static String words(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

	/** A short line all in bold, on its own, that is no sentence. */
	private static boolean standsOut(Element paragraph) {
		String text = paragraph.text();
		return text.length() <= LONGEST && !text.matches("(?s).*[.,;:!…]\\s*") && paragraph.select("br").isEmpty()
				&& paragraph.closest("li, td, th, blockquote") == null && isBold(paragraph, PastedLook.PLAIN);
	}

	static boolean isBold(Element parent, PastedLook outer) {
		PastedLook look = outer.in(parent, "");
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode text && !text.isBlank() && !look.bold()
					|| node instanceof Element element && !isBold(element, look)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * By name, the level each heading gets: the highest that stands in it is the second.
	 */
	static Map<String, Integer> levels(Element body) {
		Set<String> names = new TreeSet<>();
		body.select(ALL).stream().filter(Element::hasText).forEach((heading) -> names.add(heading.normalName()));
		Map<String, Integer> levels = new TreeMap<>();
		names.forEach((name) -> levels.put(name,
				Math.min(levels.size() + Markdown.HIGHEST_HEADING, Markdown.DEEPEST_HEADING)));
		return levels;
	}

}
