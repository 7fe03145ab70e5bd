package laurel.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed is kept by the server soon, and nothing says so before it is. */
class WritingIT extends WritingDesk {

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
		awaitSaved("one two");
		pass(60_000);
		awaitSaved("one two");
	}

	@Test
	void whoNeverRestsIsKeptAsWell() {
		openWithClock();
		for (int key = 0; key < 8; key++) {
			type("x");
			pass(2000);
		}
		awaitSaved("xxxxxxxx");
	}

	@Test
	void leavingAFieldKeepsTheText() {
		openWithClock();
		type("one");
		this.page.keyboard().press("Tab");
		awaitSaved("one");
		field("both.topics").selectOption("2");
		pass(5000);
		awaitSaved("one", "one");
		this.page.keyboard().press("Tab");
		field("en.title").focus();
		field("en.slug").focus();
		awaitSaved("one", "one");
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
		awaitSaved("one", "one two three");
		assertThat(this.manuscript.most()).isEqualTo(1);
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
	void longTextInTwoLanguagesIsKept() {
		openWithClock();
		String much = "Año tras año. ".repeat(15_000);
		field("es.body").fill(much);
		// Whoever leaves a field saves it: what comes while that goes on waits for it.
		text().focus();
		awaitAsked(1);
		text().fill(much);
		pass(5000);
		awaitAsked(2);
		assertThat(seen()).hasText("Saved: 2:41 p. m.");
		assertThat(this.manuscript.kept("es.body")).containsExactly(much, much);
		assertThat(this.manuscript.kept("en.body").get(1)).isEqualTo(much);
	}

	@Test
	void nothingStaysInTheBrowser() {
		openWithClock();
		type("one");
		pass(5000);
		awaitSaved("one");
		assertThat(this.page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		assertThat(this.page.context().cookies()).extracting((cookie) -> cookie.name).containsExactly("desk");
	}

	@Test
	void whatIsKeptIsSeenFarDownAsWell() {
		open();
		text().fill("line\n".repeat(200));
		text().press("ControlOrMeta+End");
		this.page.locator("main .send button").scrollIntoViewIfNeeded();
		assertThat(seen()).isInViewport();
		double right = seen().boundingBox().x + seen().boundingBox().width;
		assertThat(seen().boundingBox().y).isLessThan(20);
		assertThat(text().boundingBox().y).isLessThan(0);
		assertThat(right).isLessThanOrEqualTo(1280);
	}

}
