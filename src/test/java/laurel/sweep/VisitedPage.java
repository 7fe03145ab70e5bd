package laurel.sweep;

import java.net.http.HttpHeaders;

import laurel.lang.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An answer as a visitor got it.
 *
 * @param path with its query, as asked for
 * @param bytes how many came over the line, compressed
 */
public record VisitedPage(String path, int status, HttpHeaders headers, String html, int bytes, Document document) {

	VisitedPage(String path, int status, HttpHeaders headers, String html, int bytes) {
		this(path, status, headers, html, bytes, Jsoup.parse(html));
	}

	/**
	 * The language that the page must be in; the first of both where the address has
	 * none, and at the desk whichever it is in: it does not stand in its addresses.
	 */
	public Language language() {
		return (this.path.startsWith("/desk") ? Language.ofCode(this.document.select("html").attr("lang"))
				: Language.ofPath(this.path))
			.orElse(Language.DEFAULT);
	}

	/** The value of a header that must stand exactly once. */
	public String header(String name) {
		var values = this.headers.allValues(name);
		if (values.size() != 1) {
			throw new AssertionError(this.path + " has " + values.size() + " headers " + name);
		}
		return values.get(0);
	}

	@Override
	public String toString() {
		return this.path + " (" + this.status + ")";
	}

}
