package laurel.markup;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Decides whether a pasted text knows its languages. Word processors name one for every
 * word, and where nobody ever chose it that is the one of the machine: what says that
 * most of a text is in another language than the text it is pasted into is not believed.
 */
final class PastedLanguages {

	private PastedLanguages() {
	}

	/** Leaves tags like {@code es} where they can be believed, and no others. */
	static void settle(Element body, String home) {
		for (Element element : body.getAllElements()) {
			String tag = primary(element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"));
			if (tag.isEmpty() || element == body) {
				element.removeAttr("lang");
			}
			else {
				element.attr("lang", tag);
			}
		}
		Map<String, Long> letters = new TreeMap<>();
		count(body, home, letters);
		long all = letters.values().stream().mapToLong(Long::longValue).sum();
		if (letters.getOrDefault(home, 0L) < all / 2) {
			body.getAllElements().forEach((element) -> element.removeAttr("lang"));
		}
	}

	/**
	 * The one language in which all words of an element are, where it is not the text's
	 * own; else empty.
	 * @param outer the language of what stands around it
	 */
	static String ofAll(Element element, String outer, String home) {
		Map<String, Long> letters = new TreeMap<>();
		count(element, outer, letters);
		return (letters.size() == 1 && !letters.containsKey(home)) ? letters.keySet().iterator().next() : "";
	}

	private static void count(Element parent, String outer, Map<String, Long> letters) {
		String language = parent.hasAttr("lang") ? parent.attr("lang") : outer;
		for (Node node : parent.childNodes()) {
			if (node instanceof Element element) {
				count(element, language, letters);
			}
			else if (node instanceof TextNode text) {
				long count = text.getWholeText().codePoints().filter(Character::isLetter).count();
				if (count > 0) {
					letters.merge(language, count, Long::sum);
				}
			}
		}
	}

	/** {@code es-US} → {@code es}; empty for {@code x-none}. */
	private static String primary(String tag) {
		String first = tag.strip().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
		return first.matches("[a-z]{2,3}") ? first : "";
	}

}
