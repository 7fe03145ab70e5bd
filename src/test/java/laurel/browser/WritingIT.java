package laurel.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import laurel.support.Elsewhere;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed is kept by the server soon, and nothing says so before it is. */
class WritingIT extends WritingDesk {

	private Locator seen() {
		return this.page.locator(".autosaved");
	}

	private Locator heard() {
		return this.page.locator("#autosaved");
	}

	/** With a clock that stands still. */
	private void openWithClock() {
		this.page.clock().install();
		open();
		this.page.clock().pauseAt(System.currentTimeMillis() + 60_000);
	}

	private void pass(long milliseconds) {
		this.page.clock().runFor(milliseconds);
	}

	private void type(String words) {
		text().pressSequentially(words);
	}

	/** Also that there will be no further one. */
	private void awaitKept(String... texts) {
		for (int look = 0; look < 100 && this.manuscript.kept("en.body").size() < texts.length; look++) {
			this.page.waitForTimeout(50);
		}
		assertThat(this.manuscript.kept("en.body")).containsExactly(texts);
	}

	/** And that the page has heard the answer. */
	private void awaitAsked(int times) {
		for (int look = 0; look < 100 && this.manuscript.asked() < times; look++) {
			this.page.waitForTimeout(50);
		}
		this.page.waitForTimeout(300);
		assertThat(this.manuscript.asked()).isEqualTo(times);
	}

	@Test
	void textIsKeptFiveSecondsAfterTheLastKey() {
		openWithClock();
		assertThat(seen()).hasText("");
		type("one");
		assertThat(seen()).hasText("Not saved yet");
		pass(4900);
		type(" two");
		pass(4900);
		awaitKept();
		pass(200);
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		awaitKept("one two");
		pass(60_000);
		awaitKept("one two");
	}

	@Test
	void whoNeverRestsIsKeptAsWell() {
		openWithClock();
		for (int key = 0; key < 8; key++) {
			type("x");
			pass(2000);
		}
		awaitKept("xxxxxxxx");
	}

	@Test
	void leavingAFieldKeepsTheText() {
		openWithClock();
		type("one");
		this.page.keyboard().press("Tab");
		awaitKept("one");
		field("both.topics").selectOption("2");
		pass(5000);
		awaitKept("one", "one");
		this.page.keyboard().press("Tab");
		field("en.title").focus();
		field("en.slug").focus();
		awaitKept("one", "one");
		assertThat(this.manuscript.kept("both.topics").get(1)).isEqualTo("2");
	}

	@Test
	void whatIsUndoneNeedsNoSave() {
		openWithClock();
		type("x");
		this.page.keyboard().press("Backspace");
		pass(6000);
		awaitKept();
		assertThat(seen()).hasText("");
	}

	@Test
	void onlyTheFirstSaveIsSaidAloud() {
		openWithClock();
		List<String> said = new ArrayList<>();
		this.page.exposeFunction("hear", (words) -> said.add((String) words[0]));
		this.page.evaluate("""
				new MutationObserver(() => autosaved.textContent && hear(autosaved.textContent))
				  .observe(autosaved, {childList: true})""");
		for (String word : List.of("a", "b", "c")) {
			type(word);
			pass(5000);
			assertThat(seen()).hasText("Saved: 2:41 p. m.");
		}
		this.manuscript.status = 503;
		type("d");
		pass(5000);
		assertThat(seen()).containsText("Not saved: the site does not answer");
		awaitAsked(4);
		pass(5000);
		awaitAsked(5);
		this.manuscript.status = 200;
		pass(10_000);
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		assertThat(said).hasSize(3);
		assertThat(said.get(0)).isEqualTo("Saved: 2:41 p. m.");
		assertThat(said.get(1)).startsWith("Not saved");
		assertThat(said.get(2)).isEqualTo("Saved: 2:41 p. m.");
	}

	@Test
	void whatFailsIsTriedAgainAfterGrowingPauses() {
		openWithClock();
		int[] tries = { 0 };
		this.page.route("**/autosave", (route) -> {
			tries[0]++;
			route.abort();
		});
		type("one");
		int expected = 0;
		for (long pause : List.of(5000, 5000, 10_000, 20_000, 40_000, 60_000, 60_000)) {
			pass(pause - 100);
			assertThat(tries[0]).as("before " + pause).isEqualTo(expected);
			pass(100);
			expected++;
			assertThat(seen()).containsText("Not saved: the site does not answer");
			this.page.waitForTimeout(50);
			assertThat(tries[0]).as("after " + pause).isEqualTo(expected);
			type(".");
			assertThat(seen()).containsText("Not saved: the site does not answer");
		}
		this.page.unroute("**/autosave");
		this.page.evaluate("dispatchEvent(new Event('online'))");
		pass(10);
		awaitKept("one.......");
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
	}

	@Test
	void twoSavesAreNeverUnderWayAndTheLastStateWins() {
		this.manuscript.pause = 700;
		open();
		type("one");
		this.page.keyboard().press("Tab");
		text().focus();
		type(" two");
		this.page.keyboard().press("Tab");
		text().focus();
		type(" three");
		this.page.keyboard().press("Tab");
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		awaitKept("one", "one two three");
		assertThat(this.manuscript.most()).isEqualTo(1);
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
		awaitKept();
		signIn();
		this.page.evaluate("dispatchEvent(new Event('focus'))");
		pass(2000);
		awaitKept("one two");
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
		awaitKept("one");
		this.manuscript.status = 403;
		type(" two");
		pass(5000);
		assertThat(seen()).containsText("can’t take the text as it is");
		this.manuscript.status = 200;
		type("!");
		pass(5000);
		awaitKept("one", "one two!");
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
		awaitKept("one!");
	}

	@Test
	void othersAreNamedAndSoIsThatATextIsOlder() {
		openWithClock();
		this.manuscript.others = List.of("Ana", "Bea");
		this.manuscript.stale = true;
		type("one");
		pass(5000);
		assertThat(seen())
			.hasText("Saved: 2:41 p. m. · This text is also open for Ana and Bea. · Somebody else saved this"
					+ " text while you were writing. Nothing of yours is lost. When you save, you see both versions side by"
					+ " side.");
		assertThat(heard()).containsText("Ana and Bea");
		this.manuscript.others = List.of();
		this.manuscript.stale = false;
		type("!");
		pass(5000);
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
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

	@Test
	void whoSendsTheFormIsNotAsked() {
		open();
		List<String> asked = new ArrayList<>();
		this.page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		type("one");
		text().press("Tab");
		type(" two");
		this.page.locator("main .send button").press("Enter");
		this.page.waitForURL("**" + Manuscript.PATH);
		assertThat(text()).hasValue("");
		assertThat(asked).isEmpty();
		assertThat(this.manuscript.kept("en.body")).endsWith("one two");
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
		awaitKept("");
	}

	@Test
	void longTextInTwoLanguagesIsKept() {
		openWithClock();
		String much = "Año tras año. ".repeat(15_000);
		field("es.body").fill(much);
		text().fill(much);
		pass(5000);
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		assertThat(this.manuscript.kept("es.body").get(0)).isEqualTo(much);
	}

	@Test
	void nothingStaysInTheBrowser() {
		openWithClock();
		type("one");
		pass(5000);
		awaitKept("one");
		assertThat(this.page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		assertThat(this.page.context().cookies()).extracting((cookie) -> cookie.name).containsExactly("desk");
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
