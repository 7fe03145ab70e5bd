package laurel.markup;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * How some words of a pasted text look, as far as the subset can tell.
 *
 * @param language tag of a language that is not the text's own; else empty
 * @param address where a link on these words leads; else empty
 */
record PastedLook(boolean bold, boolean italic, String language, String address) {

	static final PastedLook PLAIN = new PastedLook(false, false, "", "");

	private static final Set<String> BOLD = Set.of("b", "strong");

	private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");

	private static final Pattern WEIGHT = Pattern.compile("(?i)(?<![\\w-])font-weight\\s*:\\s*(\\w+)");

	private static final Pattern SLANT = Pattern.compile("(?i)(?<![\\w-])font-style\\s*:\\s*(\\w+)");

	/**
	 * How words in an element look that stands among these; its style counts more than
	 * its name.
	 * @param home the language that needs no mark
	 */
	PastedLook in(Element element, String home) {
		String style = element.attr("style");
		boolean heavy = this.bold || BOLD.contains(element.normalName());
		Matcher weight = WEIGHT.matcher(style);
		if (weight.find()) {
			heavy = weight.group(1).matches("(?i)bold(er)?|[6-9]\\d\\d|1000");
		}
		boolean slanted = this.italic || ITALIC.contains(element.normalName());
		Matcher slant = SLANT.matcher(style);
		if (slant.find()) {
			slanted = slant.group(1).matches("(?i)italic|oblique");
		}
		String tongue = element.attr("lang");
		String link = element.normalName().equals("a") ? PastedAddress.clean(element.attr("href")) : "";
		return new PastedLook(heavy, slanted, tongue.isEmpty() ? this.language : tongue.equals(home) ? "" : tongue,
				link.isEmpty() ? this.address : link);
	}

	PastedLook withoutEmphasis() {
		return new PastedLook(false, false, this.language, this.address);
	}

	PastedLook withoutWeight() {
		return new PastedLook(false, this.italic, this.language, this.address);
	}

	PastedLook withLanguage(String tag) {
		return new PastedLook(this.bold, this.italic, tag, this.address);
	}

	/** What the words on both sides of a space have in common, and so the space. */
	PastedLook and(PastedLook other) {
		return new PastedLook(this.bold && other.bold, this.italic && other.italic,
				this.language.equals(other.language) ? this.language : "",
				this.address.equals(other.address) ? this.address : "");
	}

}
