package laurel.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import laurel.support.Elsewhere;
import laurel.support.Tab;
import laurel.support.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The neutral page takes its time: nothing of the site shows meanwhile. */
class SlowNeutralPageIT extends Journey {

	/**
	 * Tells what stands on the page one frame after it was left and from then on, and
	 * whether the browser may act on a key: by Esc it would stop loading. The page tells
	 * it to the console, for nobody can ask a page that is on its way to another.
	 */
	private static final String WATCH = """
			if (location.hostname === 'laurel.test') {
				const tell = () => console.log('shows ' + document.title + '|' + document.body.innerText);
				addEventListener('click', () => requestAnimationFrame(() => {
					tell();
					setInterval(tell, 100);
				}), {capture: true, once: true});
				addEventListener('keydown', event => setTimeout(() =>
					console.log(event.key + (event.defaultPrevented ? ' swallowed' : ' acted on'))), true);
			}""";

	private static List<String> watch(Page page) {
		List<String> told = new ArrayList<>();
		page.context().addInitScript(WATCH);
		page.onConsoleMessage((message) -> {
			if (message.text().matches("shows .*|Escape .*")) {
				told.add(message.text());
			}
		});
		return told;
	}

	private static void hold(Page page, int destination, Duration delay) {
		Elsewhere.hold(destination(page, destination), delay);
	}

	private static String destination(Page page, int place) {
		return String.valueOf(page
			.evaluate("place => new URL(document.documentElement.dataset.exit.split(' ')[place]).hostname", place));
	}

	@Test
	void pageIsBlankAndNamelessFromTheNextFrameOn() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			List<String> told = watch(page);
			Tab tab = search(page);
			hold(page, 0, Duration.ofSeconds(5));
			press(page, "a.exit");
			tab.rest(4000);
			assertThat(told).hasSizeGreaterThan(10).containsOnly("shows Laurel|");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
		}
	}

	@Test
	void fivePressesOfEscapeStopNothing() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			List<String> told = watch(page);
			Tab tab = search(page);
			hold(page, 0, Duration.ofMillis(2500));
			press(page, "a.exit");
			for (int press = 0; press < 5; press++) {
				tab.rest(150);
				page.keyboard().press("Escape");
			}
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertThat(tab.sight().address()).contains("neutral.test");
			// A browser without a window does not act on the key: what it may act on is
			// told.
			assertThat(told.stream().filter((line) -> line.startsWith("Escape")))
				.containsExactlyElementsOf(Collections.nCopies(5, "Escape swallowed"));
		}
	}

	@Test
	void secondDestinationComesWhenTheFirstDoesNotAnswer() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			List<String> told = watch(page);
			Tab tab = search(page);
			String second = destination(page, 1);
			hold(page, 0, Duration.ofSeconds(60));
			press(page, "a.exit");
			tab.rest(7000);
			assertThat(told).hasSizeGreaterThan(10).containsOnly("shows Laurel|");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertThat(tab.sight().address()).contains(second);
			assertNothingOfTheSite(tab.backAndForward());
		}
	}

	@Test
	@Tag("alone")
	void allTabsOfTheSiteLeaveWithinASecond() {
		try (Visitor visitor = arrive()) {
			List<Page> pages = Stream.of("/en/", "/es/articulos", "/en/help").map((path) -> {
				Page page = visitor.page().context().newPage();
				page.navigate(path);
				return page;
			}).toList();
			List<Tab> tabs = pages.stream().map(Tab::of).toList();
			pages.get(1).bringToFront();
			press(pages.get(1), "a.exit");
			long end = System.nanoTime() + 1_000_000_000L;
			for (Tab tab : tabs) {
				tab.awaitTitle(Elsewhere.NEUTRAL, Math.max(1, (int) ((end - System.nanoTime()) / 1_000_000)));
			}
			assertThat(tabs).allSatisfy((tab) -> assertNothingOfTheSite(tab.backAndForward()));
		}
	}

}
