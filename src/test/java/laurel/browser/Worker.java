package laurel.browser;

import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import laurel.support.Axe;
import laurel.support.Visitor;
import org.apache.commons.codec.binary.Base32;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody of the staff in a browser of their own, with an app for codes: does everything
 * by keyboard, or all by touch.
 */
final class Worker implements AutoCloseable {

	/** More stops than any page of the desk has. */
	private static final int STOPS = 150;

	private final Visitor visitor;

	private final Clock clock;

	private final boolean byKeyboard;

	private String secret = "";

	Worker(Visitor visitor, Clock clock, boolean byKeyboard) {
		this.visitor = visitor;
		this.clock = clock;
		this.byKeyboard = byKeyboard;
	}

	Page page() {
		return this.visitor.page();
	}

	/** A device that has a fingerprint of its owner, and finds the finger at once. */
	void carryPasskeys() {
		CDPSession device = page().context().newCDPSession(page());
		device.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject wish = new JsonObject();
		wish.add("options", options);
		device.send("WebAuthn.addVirtualAuthenticator", wish);
	}

	/** Reads the secret on the page into the app, and types what it shows. */
	void typeFirstCode() {
		this.secret = page().locator(".secret").textContent();
		type("#code", code());
	}

	/** What the app shows now. */
	String code() {
		try {
			TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
			byte[] key = new Base32().decode(this.secret.replace(" ", ""));
			return app.generateOneTimePasswordString(new SecretKeySpec(key, app.getAlgorithm()),
					Instant.now(this.clock));
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void open(String path) {
		page().navigate(path);
	}

	void type(String field, String text) {
		if (this.byKeyboard) {
			reach(page().locator(field));
			page().keyboard().press("ControlOrMeta+a");
			page().keyboard().type(text);
		}
		else {
			page().locator(field).fill(text);
		}
	}

	/** Presses a button or follows a link by its name, and waits for what comes. */
	void press(String name) {
		Locator control = page().locator("main button, main a, header button, header a")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
			.first();
		press(control);
	}

	void press(Locator control) {
		if (this.byKeyboard) {
			reach(control);
			page().keyboard().press("Enter");
		}
		else {
			control.tap();
		}
	}

	/** Chooses one of several. */
	void choose(String name) {
		Locator choice = page().getByLabel(name, new Page.GetByLabelOptions().setExact(true));
		if (this.byKeyboard) {
			// A group has one stop: its first; the arrows lead on.
			reach(page().locator("input[type=radio]").first());
			page().keyboard().press("Space");
			for (int step = 0; step < STOPS && !choice.isChecked(); step++) {
				page().keyboard().press("ArrowDown");
			}
		}
		else {
			choice.check();
		}
		assertThat(choice).isChecked();
	}

	void sees(String text) {
		assertThat(page().locator("main")).containsText(text);
	}

	/** On the page that has such an element, once it is there. */
	void meetsNoBarrierBy(String element) {
		page().locator(element).first().waitFor();
		Assertions.assertThat(Axe.violations(page())).as(page().url()).isEmpty();
	}

	private void reach(Locator control) {
		for (int stop = 0; stop < STOPS; stop++) {
			if ((Boolean) control.evaluate("element => element === document.activeElement")) {
				return;
			}
			page().keyboard().press("Tab");
		}
		throw new AssertionError("the keyboard does not reach " + control);
	}

	@Override
	public void close() {
		this.visitor.close();
	}

}
