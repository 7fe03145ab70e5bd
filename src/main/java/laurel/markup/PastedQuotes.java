package laurel.markup;

import org.jsoup.nodes.Element;

/** Finds the quotes of a pasted text, and who said them. */
final class PastedQuotes {

	private static final String WORD_STYLES = "p.MsoQuote, p.MsoIntenseQuote, p.MsoBlockText";

	private PastedQuotes() {
	}

	/** Makes elements of what is a quote by its style alone; who said it stands in it. */
	static void gather(Element body) {
		for (Element paragraph : body.select(WORD_STYLES)) {
			Element before = paragraph.previousElementSibling();
			if (before != null && before.hasClass("gathered")) {
				before.appendChild(paragraph);
			}
			else {
				paragraph.wrap("<blockquote class=gathered></blockquote>");
			}
		}
		for (Element caption : body.select("figure > blockquote ~ figcaption")) {
			Element quote = caption.parent().selectFirst("> blockquote");
			quote.appendChild(caption.tagName("footer"));
		}
	}

	/** Takes the words on who said it out of a quote; empty where it has none. */
	static String takeAttribution(Element quote) {
		Element last = quote.lastElementChild();
		if (last == null || last == quote.firstElementChild() && quote.ownText().isBlank()) {
			return "";
		}
		boolean named = last.normalName().matches("footer|cite");
		if (!named && !(last.normalName().equals("p") && last.text().matches("(—|–|―|--|- ).*"))) {
			return "";
		}
		last.remove();
		return last.text().replaceFirst("^(—|–|―|--|-)\\s*", "");
	}

}
