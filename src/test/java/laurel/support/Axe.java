package laurel.support;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;

/**
 * Looks for barriers in a page with axe, up to WCAG 2.2 AA and the AAA rules it knows.
 */
public final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/**
	 * Every violation is told with all its elements; of what passed it is enough that
	 * there is something. The builder would fetch the whole report, and load axe anew
	 * each time: most of what it took.
	 */
	private static final String RUN = """
			async tags => {
				const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
				if (found.passes.length === 0) {
					throw new Error('axe looked at nothing');
				}
				return found.violations.flatMap(rule => rule.nodes.map(node =>
					`${rule.id}: ${rule.help} (${node.impact}) at ${node.target} – ${node.html}`));
			}""";

	private Axe() {
	}

	/**
	 * Has axe in every page that opens from now on: where many are looked at, this takes
	 * a quarter of the time of loading it into each.
	 */
	public static void addTo(BrowserContext context) {
		context.addInitScript(AxeBuilder.getAxeScript());
	}

	/**
	 * Returns one line for each element that breaks a rule. The page must run script:
	 * without it axe would wait for ever, so that is refused.
	 */
	public static List<String> violations(Page page) {
		if (!(Boolean) page.evaluate("matchMedia('(scripting: enabled)').matches")) {
			throw new IllegalArgumentException("axe needs a visitor with script.");
		}
		page.frames().forEach(Axe::load);
		return ((List<?>) page.evaluate(RUN, TAGS)).stream().map(String::valueOf).toList();
	}

	/** It stays with a page until another comes. */
	private static void load(Frame frame) {
		if ((Boolean) frame.evaluate("!window.axe")) {
			frame.evaluate(AxeBuilder.getAxeScript());
		}
	}

}
