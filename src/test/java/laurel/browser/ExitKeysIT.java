package laurel.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import laurel.support.Elsewhere;
import laurel.support.Tab;
import laurel.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Shift three times, or Esc twice, leave; nothing that somebody types does. */
class ExitKeysIT extends Journey {

	/** Well below the second and a half between two presses of Esc. */
	private static final int NOTHING_HAPPENS = 400;

	private static void assertStill(Tab tab) {
		tab.rest(NOTHING_HAPPENS);
		assertThat(tab.sight().address()).startsWith("https://laurel.test");
		assertThat(tab.sight().text()).contains("Laurel");
	}

	private static void assertLeft(Tab tab) {
		tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
		assertNothingOfTheSite(tab.backAndForward());
	}

	@Test
	void shiftThreeTimesLeavesLongAfterTheLastClick() {
		try (Visitor visitor = arrive()) {
			Tab tab = search(visitor.page());
			tab.rest(10_000);
			Keyboard keys = visitor.page().keyboard();
			keys.press("ShiftLeft");
			keys.press("ShiftRight");
			assertStill(tab);
			keys.press("ShiftLeft");
			assertLeft(tab);
		}
	}

	@Test
	void escapeTwiceLeaves() {
		try (Visitor visitor = arrive()) {
			Tab tab = search(visitor.page());
			visitor.page().keyboard().press("Escape");
			assertStill(tab);
			visitor.page().keyboard().press("Escape");
			assertLeft(tab);
		}
	}

	@Test
	void slowPressesDoNothing() {
		try (Visitor visitor = arrive()) {
			Tab tab = search(visitor.page());
			Keyboard keys = visitor.page().keyboard();
			keys.press("Escape");
			tab.rest(1700);
			keys.press("Escape");
			assertStill(tab);
			for (int press = 0; press < 3; press++) {
				keys.press("ShiftLeft");
				tab.rest(2700);
			}
			assertStill(tab);
		}
	}

	@Test
	void typingDoesNothing() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			Tab tab = search(page);
			addField(tab);
			type(page, 50);
			page.keyboard().press("Escape");
			assertStill(tab);
			assertThat(page.locator("textarea").inputValue()).isEqualTo("L".repeat(50));
			// Neither does who types without a field, with a shortcut or a held key.
			type(page, 50);
			page.keyboard().press("Control+Shift+ArrowLeft");
			page.keyboard().press("Control+Shift+ArrowLeft");
			page.keyboard().press("Control+Shift+ArrowLeft");
			page.keyboard().press("Escape");
			assertStill(tab);
		}
	}

	@Test
	void inAFieldTheFirstEscapeOnlyLeavesTheField() {
		try (Visitor visitor = arrive()) {
			Page page = visitor.page();
			Tab tab = search(page);
			addField(tab);
			page.keyboard().press("Escape");
			assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
			page.keyboard().press("Escape");
			assertStill(tab);
			page.keyboard().press("Escape");
			assertLeft(tab);
		}
	}

	private static void addField(Tab tab) {
		tab.evaluate("document.querySelector('main').prepend(document.createElement('textarea'));"
				+ "document.querySelector('textarea').focus()");
	}

	/** Capitals, each with its own press of Shift. */
	private static void type(Page page, int letters) {
		for (int letter = 0; letter < letters; letter++) {
			page.keyboard().press("Shift+L");
		}
	}

}
