package laurel.markup;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one policy of what HTML may stand in a text; it stands behind the Markdown
 * renderer, which it does not trust.
 */
final class Sanitizer {

	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

	private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

	/**
	 * Whole addresses, and those inside the site; browsers read a backslash as a slash,
	 * and two slashes as the beginning of another site.
	 */
	static final Pattern ADDRESS = Pattern.compile("(https?://[^/\\\\]|mailto:|tel:|#|/(?![/\\\\]))[^\\\\\\p{Cntrl}]*");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("h2", "h3", "h4", "p", "br", "ul", "ol", "li", "em", "strong", "a", "span", "sup", "figure",
				"blockquote", "figcaption")
		// A section needs a heading; the notes at the end of a text have none.
		.allowElements((name, attributes) -> "div", "section")
		.allowUrlProtocols("http", "https", "mailto", "tel")
		.allowAttributes("href")
		.matching(ADDRESS)
		.onElements("a")
		.allowAttributes("rel")
		.matching(true, "noreferrer noopener")
		.onElements("a")
		.allowAttributes("aria-label")
		.onElements("a")
		.allowAttributes("aria-describedby")
		.matching(true, "out")
		.onElements("a")
		.allowAttributes("start")
		.matching(Pattern.compile("[0-9]{1,6}"))
		.onElements("ol")
		.allowAttributes("id")
		.matching(ID)
		.onElements("h2", "h3", "h4", "figure", "li", "a")
		.allowAttributes("lang")
		.matching(TAG)
		.onElements("span", "blockquote")
		.allowAttributes("class")
		.matching(true, "quote", "footnotes")
		.onElements("figure", "section")
		.toFactory();

	private Sanitizer() {
	}

	static SafeHtml sanitize(String html) {
		return new SafeHtml(POLICY.sanitize(html).strip());
	}

}
