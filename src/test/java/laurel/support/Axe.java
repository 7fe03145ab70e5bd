package laurel.support;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;

/**
 * Looks for barriers in a page with axe, up to WCAG 2.2 AA and the AAA rules it knows.
 */
public final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Axe() {
	}

	/**
	 * Returns one line for each element that breaks a rule. The page must run script:
	 * without it axe would wait for ever, so that is refused.
	 */
	public static List<String> violations(Page page) {
		if (!(Boolean) page.evaluate("matchMedia('(scripting: enabled)').matches")) {
			throw new IllegalArgumentException("axe needs a visitor with script.");
		}
		// The legacy mode does without a second tab, at half the time. It skips foreign
		// frames: we have none.
		AxeResults results = new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze();
		if (results.isErrored() || results.getPasses().isEmpty()) {
			throw new IllegalStateException("axe failed: " + results.getErrorMessage());
		}
		return results.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes()
				.stream()
				.map((node) -> "%s: %s (%s) at %s – %s".formatted(rule.getId(), rule.getHelp(), node.getImpact(),
						node.getTarget(), node.getHtml())))
			.toList();
	}

}
