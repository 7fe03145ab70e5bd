package laurel.sweep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * Every page that a visitor can reach by links from the two front pages, and every error
 * that one can meet.
 */
public final class PublicPages {

	/** Addresses that end in an error, by status: {@code method path}. */
	public static final List<String> ERRORS = List.of("404 GET /nope", "404 GET /es/nada",
			"404 GET /en/posts/nothing-here", "404 GET /es/articulos?page=99", "404 GET /en/posts?page=x",
			"404 GET /en/topics/no-such-topic", "404 GET /error", "404 GET /es/vista-previa/no",
			"404 GET /en/preview/no", "405 PUT /es/", "405 POST /en/posts", "405 DELETE /exit",
			"400 GET /es/articulos?year=%ff");

	private PublicPages() {
	}

	/**
	 * Follows links until there is no new one; fragments and the way out are not
	 * followed, feeds are no pages.
	 */
	static List<VisitedPage> all(Browsing visitor) {
		Deque<String> waiting = new ArrayDeque<>(List.of("/es/", "/en/"));
		Set<String> seen = new LinkedHashSet<>(waiting);
		List<VisitedPage> pages = new ArrayList<>();
		while (!waiting.isEmpty()) {
			VisitedPage page = visitor.visit(waiting.remove());
			pages.add(page);
			for (Element link : page.document().select("a[href^=/]:not([href$=.atom])")) {
				String path = link.attr("href").replaceAll("#.*", "");
				if (!path.equals("/exit") && seen.add(path)) {
					waiting.add(path);
				}
			}
		}
		return pages;
	}

	/** Every feed that these pages link to. */
	static List<VisitedPage> feeds(Browsing visitor, List<VisitedPage> pages) {
		return pages.stream()
			.flatMap((page) -> page.document().select("a[href$=.atom]").eachAttr("href").stream())
			.collect(Collectors.toCollection(LinkedHashSet::new))
			.stream()
			.map(visitor::visit)
			.toList();
	}

	static List<VisitedPage> errors(Browsing visitor) {
		return ERRORS.stream().map((error) -> error.split(" ", 3)).map((error) -> {
			VisitedPage page = visitor.visit(error[1], error[2]);
			if (page.status() != Integer.parseInt(error[0])) {
				throw new AssertionError(page + " should be " + error[0]);
			}
			return page;
		}).toList();
	}

}
