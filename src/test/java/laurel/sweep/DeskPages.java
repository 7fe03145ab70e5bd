package laurel.sweep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;

/** Every page of the desk that an administrator can reach by links, and the doors. */
public final class DeskPages {

	/** What no link leads to. */
	private static final List<String> BEGINNINGS = List.of("/desk", "/desk/proof");

	/** What readers would see is no page of the desk. */
	private static final String PREVIEW = "/desk/texts/\\d+/preview/[a-z]+(\\?.*)?";

	private DeskPages() {
	}

	/**
	 * Follows links until there is no new one. Of pages that differ by number alone, each
	 * is visited once a form.
	 * @param cookie of a session, with its name
	 */
	public static List<VisitedPage> all(Browsing visitor, String cookie) {
		Deque<String> waiting = new ArrayDeque<>(BEGINNINGS);
		Set<String> seen = new LinkedHashSet<>();
		BEGINNINGS.forEach((path) -> seen.add(form(path)));
		List<VisitedPage> pages = new ArrayList<>();
		while (!waiting.isEmpty()) {
			VisitedPage page = visitor.visit("GET", waiting.remove(), "Cookie", cookie);
			pages.add(page);
			for (Element link : page.document().select("a[href^=/desk]:not([download])")) {
				String path = link.attr("href").replaceAll("#.*", "");
				if (!path.matches(PREVIEW) && seen.add(form(path))) {
					waiting.add(path);
				}
			}
		}
		return pages;
	}

	private static String form(String path) {
		return path.replaceAll("\\?.*", "").replaceAll("\\d+", "1");
	}

}
