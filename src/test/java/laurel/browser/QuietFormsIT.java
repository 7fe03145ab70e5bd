package laurel.browser;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import laurel.support.Elsewhere;
import laurel.support.Tab;
import laurel.support.Visitor;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a form is answered takes the place of the page it stood on. */
class QuietFormsIT extends Journey {

	private static final String FORM = """
			const form = document.createElement('form');
			form.method = 'METHOD';
			form.action = 'ACTION';
			const field = document.createElement('input');
			field.name = 'words';
			const button = document.createElement('button');
			button.textContent = 'Send it';
			form.append(field, button);
			document.querySelector('main').prepend(form);
			field.focus()""";

	private static Tab fill(Page page, Tab tab, String method, String action) {
		tab.evaluate(FORM.replace("METHOD", method).replace("ACTION", action));
		page.keyboard().type("how to leave");
		return tab;
	}

	private void assertOneEntryThatTheExitLeaves(Page page, Tab tab) {
		assertThat(tab.entries()).filteredOn((address) -> address.startsWith(site())).hasSize(1);
		press(page, "a.exit");
		tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
		assertNothingOfTheSite(tab.backAndForward());
	}

	@Test
	void whatIsWrongIsShownInThePlaceOfThePage() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			page.route("**/en/sent", (route) -> {
				assertThat(route.request().method()).isEqualTo("POST");
				assertThat(route.request().postData()).isEqualTo("words=how+to+leave");
				route.fulfill(refused());
			});
			Tab tab = fill(page, search(page), "post", "/en/sent");
			page.keyboard().press("Enter");
			assertThat(page.locator(":focus")).hasText("Say more");
			assertThat(page).hasTitle("Say it again – Laurel");
			assertThat(page).hasURL(site() + "/en/sent");
			assertThat(page.evaluate("scrollY")).isEqualTo(0);
			assertOneEntryThatTheExitLeaves(page, tab);
		}
	}

	/** A page like those of the site, with a summary of what is wrong. */
	private static Route.FulfillOptions refused() {
		String page = """
				<!doctype html><html lang=en data-name=Laurel data-exit="EXIT EXIT"><title>Say it again – Laurel</title>
				<body><a class=exit href="/exit">Exit now</a><main id=main tabindex=-1>
				<div role=alert tabindex=-1>Say more</div></main>""".replace("EXIT",
				Elsewhere.address("en1.neutral.test", "/"));
		return new Route.FulfillOptions().setStatus(422).setContentType("text/html;charset=utf-8").setBody(page);
	}

	@Test
	void pageThatAnAnswerLeadsToIsShownAndRead() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			page.route("**/en/sent", (route) -> route.fulfill(
					new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("Location", site() + "/en/about"))));
			Tab tab = fill(page, search(page), "post", "/en/sent");
			page.getByText("Send it").click();
			assertThat(page).hasURL(site() + "/en/about");
			assertThat(page.locator("main")).isFocused();
			assertThat(page.locator("h1")).hasText("About this site");
			assertThat(page.title()).isEqualTo("About this site – Laurel");
			page.locator("nav a[href='/en/posts']").first().click();
			assertThat(page).hasURL(site() + "/en/posts");
			assertOneEntryThatTheExitLeaves(page, tab);
		}
	}

	@Test
	void keysLeaveAPageThatAnAnswerBrought() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			page.route("**/en/sent", (route) -> route.fulfill(refused()));
			Tab tab = fill(page, search(page), "post", "/en/sent");
			page.keyboard().press("Enter");
			assertThat(page.locator(":focus")).hasText("Say more");
			page.keyboard().press("ShiftLeft");
			page.keyboard().press("ShiftRight");
			page.keyboard().press("ShiftLeft");
			tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
			assertNothingOfTheSite(tab.backAndForward());
		}
	}

	@Test
	void searchIsOneEntryToo() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			Tab tab = fill(page, search(page), "get", "/en/about?old=1");
			page.keyboard().press("Enter");
			assertThat(page).hasURL(site() + "/en/about?words=how+to+leave");
			assertOneEntryThatTheExitLeaves(page, tab);
		}
	}

}
