package laurel.browser;

import java.time.Instant;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.support.Elsewhere;
import laurel.support.Tab;
import laurel.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Other sites and odd browsers: nobody is locked out, and the exit always leads out. */
class HostileSiteIT extends Journey {

	private static Visitor withTraces(Visitor visitor) {
		visitor.page().navigate("/en/about");
		Tab.of(visitor.page()).evaluate("localStorage.setItem('trace', 'here')");
		return visitor;
	}

	private void assertNotLockedOut(Visitor visitor) {
		assertThat(visitor.page().context().cookies(site())).isEmpty();
		visitor.page().navigate("/en/about");
		assertThat(visitor.page().locator("a.exit")).isVisible();
		assertThat(visitor.page().evaluate("localStorage.getItem('trace')")).isEqualTo("here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src='EXIT'>", "<iframe src='EXIT'></iframe>",
			"<script>fetch('EXIT', {mode: 'no-cors', credentials: 'include'}).catch(() => {})</script>",
			"<script>fetch('EXIT', {method: 'POST', mode: 'no-cors', credentials: 'include'}).catch(() => {})</script>",
			"<link rel=prefetch href='EXIT'><link rel=stylesheet href='EXIT'>",
			"<form method=post action='EXIT'></form>", "<meta http-equiv=refresh content='0;url=EXIT'>",
			"<script>location = 'EXIT'</script>" })
	void otherSiteNeitherWipesNorLocksOut(String attack) {
		Elsewhere.serve("hostile.test", Elsewhere.page("Free games", attack.replace("EXIT", site() + "/exit")));
		try (Visitor visitor = withTraces(arriveWithoutWindow())) {
			Tab tab = Tab.of(visitor.page());
			visitor.page().navigate(Elsewhere.address("hostile.test", "/"));
			tab.evaluate("[...document.forms].forEach(form => form.submit())");
			tab.rest(700);
			assertNotLockedOut(visitor);
		}
	}

	@Test
	void linkOfAnotherSiteToTheExitOnlyLeadsOut() {
		Elsewhere.serve("hostile.test", Elsewhere.page("Free games", "<a href='" + site() + "/exit'>Play</a>"));
		try (Visitor visitor = withTraces(arriveWithoutWindow())) {
			Page page = visitor.page();
			page.navigate(Elsewhere.address("hostile.test", "/"));
			page.getByText("Play").click();
			assertThat(page).hasTitle(Elsewhere.NEUTRAL);
			assertNotLockedOut(visitor);
		}
	}

	@Test
	void forgedGuardLocksNobodyOut() {
		long now = Instant.now().getEpochSecond();
		try (Visitor visitor = arriveWithoutWindow()) {
			Page page = visitor.page();
			for (String forged : List.of(String.valueOf(now - 1), String.valueOf(now + 3600), "99999999999999", "-1",
					"forever", "%00")) {
				page.context()
					.addCookies(List.of(new Cookie("__Host-pause", forged).setUrl(site()).setSecure(true),
							new Cookie("pause", String.valueOf(now + 60)).setUrl(site())));
				assertThat(page.navigate("/en/").status()).as(forged).isEqualTo(200);
				assertThat(page.locator("a.exit")).isVisible();
			}
		}
	}

	@Test
	void exitLeadsNowhereThatAnAddressNames() {
		try (Visitor visitor = arriveWithoutWindow()) {
			Page page = visitor.page();
			page.navigate("/exit?to=https://hostile.test/&url=//hostile.test&next=/en/");
			assertThat(page).hasTitle(Elsewhere.NEUTRAL);
			assertThat(page.url()).contains("neutral.test").doesNotContain("hostile");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete window.BroadcastChannel", "delete window.fetch", "window.fetch = null",
			"window.BroadcastChannel = function () { throw new Error('denied') }",
			"window.fetch = function () { throw new Error('denied') }",
			"BroadcastChannel.prototype.postMessage = function () { throw new Error('closed') }",
			"Element.prototype.replaceChildren = null", "delete window.URLSearchParams" })
	void linkLeavesThoughTheBrowserLacksWhatTheScriptUses(String lack) {
		try (Visitor visitor = arrive()) {
			visitor.page().context().addInitScript(lack);
			Tab tab = search(visitor.page());
			press(visitor.page(), "a.exit");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertThat(tab.entries()).noneMatch((address) -> address.startsWith(site()));
		}
	}

	@Test
	void exitWipesWhatTheBrowserKeepsOfTheSite() {
		try (Visitor visitor = withTraces(arrive())) {
			Page page = visitor.page();
			page.evaluate("async () => (await caches.open('trace')).put('/trace', new Response('here'))");
			press(page, "a.exit");
			Tab tab = Tab.of(page);
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			tab.rest(500);
			page.context().clearCookies();
			page.navigate("/en/about");
			assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
			assertThat(page.evaluate("async () => (await caches.keys()).length")).isEqualTo(0);
		}
	}

}
