package laurel.browser;

import java.time.Instant;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.support.Elsewhere;
import laurel.support.Tab;
import laurel.support.Visitor;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** After the exit, Back and Forward show nothing of the visit. */
class LeavingWholeIT extends Journey {

	private List<String> own(Tab tab) {
		return tab.entries().stream().filter((address) -> address.startsWith(site())).toList();
	}

	@Test
	void visitIsOneEntryAndNoneAfterTheExit() {
		try (Visitor visitor = arrive()) {
			Tab tab = search(visitor.page());
			read(visitor.page());
			assertThat(own(tab)).hasSize(1);
			press(visitor.page(), "a.exit");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertThat(own(tab)).isEmpty();
			assertNothingOfTheSite(tab.backAndForward());
		}
	}

	@Test
	void quietBrowsingSwitchedOffIsAnOrdinaryVisitUntilTheGuardStandsBeforeIt() {
		try (Visitor visitor = arrive()) {
			Tab tab = search(visitor.page());
			visitor.page().locator(".quiet-on a").click();
			assertThat(visitor.page()).hasURL(site() + "/en/?quiet=0");
			visitor.page().locator("nav a[href^='/en/posts']").first().click();
			assertThat(visitor.page()).hasURL(site() + "/en/posts?quiet=0");
			assertThat(own(tab)).hasSize(2);
			press(visitor.page(), "a.exit");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertNothingOfTheSite(tab.backAndForward());
		}
	}

	@Test
	void withoutScriptTheGuardStandsBeforeEveryPageOfTheVisit() {
		try (Visitor visitor = Visitor.inEnglish().inWholeBrowser().withoutScript().open(site())) {
			Tab tab = search(visitor.page());
			read(visitor.page());
			assertThat(own(tab)).hasSizeGreaterThan(4);
			press(visitor.page(), "a.exit");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertNothingOfTheSite(tab.backAndForward());
		}
	}

	@Test
	void whoReadElsewhereInBetweenIsGuardedUntilTheGuardEnds() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			Tab tab = search(page);
			page.navigate(Elsewhere.address("other.test", "/"));
			page.getByText("To read").click();
			assertThat(page.locator("a.exit")).isVisible();
			press(page, "a.exit");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertNothingOfTheSite(tab.backAndForward());
			page.navigate("/en/help");
			assertThat(page).hasTitle(Elsewhere.NEUTRAL);
			endGuardIn(visitor, 2);
			tab.rest(2500);
			page.navigate("/en/");
			assertThat(page.locator("h1")).hasText("To know more, and not to be alone");
		}
	}

	/** The server judges by the time in the cookie, not by the browser's clock. */
	private void endGuardIn(Visitor visitor, int seconds) {
		Cookie guard = visitor.page().context().cookies(site()).get(0);
		assertThat(guard.name).isEqualTo("__Host-pause");
		assertThat(guard.httpOnly && guard.secure).isTrue();
		long end = Instant.now().getEpochSecond();
		assertThat(Long.parseLong(guard.value)).isBetween(end + 60, end + 120);
		visitor.page()
			.context()
			.addCookies(List.of(new Cookie(guard.name, String.valueOf(end + seconds)).setUrl(site())
				.setSecure(true)
				.setHttpOnly(true)));
	}

}
