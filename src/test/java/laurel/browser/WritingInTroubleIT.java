package laurel.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import laurel.support.Elsewhere;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong, what is typed stays on the page and is kept in the end. */
class WritingInTroubleIT extends WritingDesk {

	@Test
	void whatFailsIsTriedAgainAfterGrowingPauses() {
		openWithClock();
		List<String> tries = new ArrayList<>();
		this.page.onRequestFailed((request) -> tries.add(request.url()));
		this.page.route("**/autosave", Route::abort);
		type("one");
		int expected = 0;
		for (long pause : List.of(5000, 5000, 10_000, 20_000, 40_000, 60_000, 60_000)) {
			pass(pause - 100);
			assertThat(tries).as("before " + pause).hasSize(expected);
			pass(100);
			expected++;
			int now = expected;
			this.page.waitForCondition(() -> tries.size() == now);
			assertThat(seen()).containsText("Not saved: the site does not answer");
			// Until the page knows as well.
			this.page.waitForTimeout(300);
			type(".");
			assertThat(seen()).containsText("Not saved: the site does not answer");
		}
		this.page.unroute("**/autosave");
		this.page.evaluate("dispatchEvent(new Event('online'))");
		pass(10);
		awaitSaved("one.......");
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
	}

	@Test
	void sessionThatEndsLosesNothingAndGoesOn() {
		openWithClock();
		type("one");
		signOut();
		pass(5000);
		assertThat(seen()).containsText("Not saved: your session is over");
		assertThat(heard()).containsText("your session is over");
		assertThat(seen().locator("a")).hasAttribute("target", "_blank");
		assertThat(seen().locator("a")).hasAttribute("href", "/desk/sign-in");
		type(" two");
		pass(30_000);
		assertThat(seen()).containsText("your session is over");
		// What was asked before is answered.
		this.page.waitForTimeout(300);
		awaitKept();
		signIn();
		this.page.evaluate("dispatchEvent(new Event('focus'))");
		pass(2000);
		awaitSaved("one two");
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		assertThat(text()).hasValue("one two");
		// The form itself has the new token as well.
		this.page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
		awaitKept("one two", "one two");
	}

	@Test
	void oldTokenIsRenewedOnce() {
		openWithClock();
		this.page.evaluate("document.querySelectorAll('[name=_csrf]').forEach(field => field.value = 'old')");
		type("one");
		pass(5000);
		awaitSaved("one");
		this.manuscript.status = 403;
		type(" two");
		pass(5000);
		assertThat(seen()).containsText("can’t take the text as it is");
		this.manuscript.status = 200;
		type("!");
		pass(5000);
		awaitSaved("one", "one two!");
	}

	@Test
	void whatIsRefusedIsNotSentAgainUntilItChanges() {
		openWithClock();
		this.manuscript.status = 422;
		type("one");
		pass(5000);
		assertThat(seen()).containsText("can’t take the text as it is");
		this.manuscript.status = 200;
		pass(120_000);
		awaitKept();
		type("!");
		pass(5000);
		awaitSaved("one!");
	}

	@Test
	void whoLeavesThePageIsAskedOnlyWhileSomethingIsNotKept() {
		open();
		List<String> asked = new ArrayList<>();
		this.page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		type("one");
		this.page.locator("main > p a").focus();
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		this.page.navigate("/desk");
		assertThat(asked).isEmpty();
		open();
		this.manuscript.pause = 300;
		type("two");
		this.page.navigate("/desk");
		assertThat(asked).containsExactly("beforeunload");
		awaitKept("one", "two");
	}

	/** What was being kept meanwhile comes before it, as it was typed. */
	@Test
	void whoSendsTheFormIsNotAsked() {
		open();
		List<String> asked = new ArrayList<>();
		this.page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		this.manuscript.pause = 300;
		type("one");
		text().press("Tab");
		type(" two");
		this.page.locator("main .send button").press("Enter");
		this.page.waitForURL("**" + Manuscript.PATH);
		assertThat(text()).hasValue("");
		assertThat(asked).isEmpty();
		assertThat(this.manuscript.kept("en.body")).startsWith("one").endsWith("one two");
	}

	@Test
	void exitAsksNobodyEither() {
		open();
		List<String> asked = new ArrayList<>();
		this.page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.dismiss();
		});
		this.page.route((url) -> !url.startsWith(site()),
				(route) -> route.fulfill(new Route.FulfillOptions().setBody(Elsewhere.NEUTRAL)));
		type("something typed a moment ago");
		this.page.locator(".exit").click();
		assertThat(this.page.locator("body")).hasText(Elsewhere.NEUTRAL);
		assertThat(asked).isEmpty();
	}

	@Test
	void pageThatWasRefusedIsKeptAtOnce() {
		this.manuscript.unsaved = true;
		openWithClock();
		awaitSaved("");
	}

	@Test
	void letterThatNoTextMayHaveDoesNotStopTheOthers() {
		openWithClock();
		text().evaluate("(field, value) => { field.value = value; }", "a\u0000b");
		type("c");
		pass(5000);
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		assertThat(this.manuscript.kept("en.body").get(0)).doesNotContain("\u0000");
	}

}
