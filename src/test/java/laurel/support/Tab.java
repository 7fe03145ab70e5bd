package laurel.support;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/**
 * A tab of Chromium as somebody sees it who sits before it. Speaks the protocol beneath
 * the driver, which would wait for pages that are slow to come and knows nothing of those
 * that come back from memory.
 */
public final class Tab {

	private static final int PRESSES = 5;

	private static final int LOOKS = 10;

	private final Page page;

	private final CDPSession session;

	private Tab(Page page) {
		this.page = page;
		this.session = page.context().newCDPSession(page);
	}

	public static Tab of(Page page) {
		return new Tab(page);
	}

	/** For every page from now on; what the tests ask is answered all the same. */
	public void switchScriptOff() {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("value", true);
		this.session.send("Emulation.setScriptExecutionDisabled", parameters);
	}

	/**
	 * What the tab shows now; where it is on its way to another page, Chromium answers
	 * once that has come.
	 */
	public Sight sight() {
		String[] parts = evaluate(
				"[location.href, document.title, document.body ? document.body.innerText : '']" + ".join('\\u0000')")
			.split("\u0000", -1);
		return (parts.length == 3) ? new Sight(parts[0], parts[1], parts[2]) : new Sight("", "", "");
	}

	/** The value of an expression as text; empty while there is no page to ask. */
	public String evaluate(String expression) {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("expression", expression);
		parameters.addProperty("userGesture", true);
		JsonObject result = this.session.send("Runtime.evaluate", parameters).getAsJsonObject("result");
		return result.has("value") ? result.get("value").getAsString() : "";
	}

	/** The addresses that Back and Forward lead through, oldest first. */
	public List<String> entries() {
		List<String> addresses = new ArrayList<>();
		for (JsonElement entry : history().getAsJsonArray("entries")) {
			addresses.add(entry.getAsJsonObject().get("url").getAsString());
		}
		return addresses;
	}

	private JsonObject history() {
		return this.session.send("Page.getNavigationHistory");
	}

	/**
	 * Presses Back five times and then Forward five times, as far as there is anything,
	 * and looks closely after each press.
	 */
	public List<Sight> backAndForward() {
		List<Sight> seen = new ArrayList<>(press(-1));
		seen.addAll(press(1));
		return seen;
	}

	/** Presses Back (-1) or Forward (1) five times, and tells everything that showed. */
	public List<Sight> press(int direction) {
		List<Sight> seen = new ArrayList<>();
		for (int press = 0; press < PRESSES && step(direction); press++) {
			for (int look = 0; look < LOOKS; look++) {
				seen.add(sight());
				rest(30);
			}
		}
		return seen;
	}

	/** One press of Back (-1) or Forward (1); false where there is nothing further. */
	public boolean step(int direction) {
		JsonObject history = history();
		JsonArray entries = history.getAsJsonArray("entries");
		int next = history.get("currentIndex").getAsInt() + direction;
		if (next < 0 || next >= entries.size()) {
			return false;
		}
		JsonObject parameters = new JsonObject();
		parameters.add("entryId", entries.get(next).getAsJsonObject().get("id"));
		this.session.send("Page.navigateToHistoryEntry", parameters);
		return true;
	}

	/** Lets milliseconds pass. */
	public void rest(int milliseconds) {
		this.page.waitForTimeout(milliseconds);
	}

	/**
	 * Waits until the tab shows this title.
	 * @throws AssertionError when that takes longer
	 */
	public void awaitTitle(String title, int milliseconds) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		Sight sight = glimpse();
		while (!sight.title().equals(title)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("after %d ms not %s but %s".formatted(milliseconds, title, sight));
			}
			rest(20);
			sight = glimpse();
		}
	}

	/** Nothing, where one page goes and another comes at this very moment. */
	private Sight glimpse() {
		try {
			return sight();
		}
		catch (PlaywrightException ex) {
			if (String.valueOf(ex.getMessage()).contains("navigated or closed")) {
				return new Sight("", "", "");
			}
			throw ex;
		}
	}

	/** What a tab shows: its address, its title and the text of its page. */
	public record Sight(String address, String title, String text) {

		/** Whether anything of the site shows, in the page or above it. */
		public boolean isOfSite() {
			return (this.address.startsWith("https://laurel.test") && !this.text.isBlank())
					|| this.text.contains("Laurel") || (this.title.contains("Laurel") && !this.title.equals("Laurel"));
		}

	}

}
