package laurel.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.lang.Language;
import laurel.support.Messages;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who writes or publishes at the desk, in a language: by keyboard on a wide
 * screen, or by touch on a phone. Buttons and sentences go by the keys of their messages.
 */
final class Author implements AutoCloseable {

	private final Worker worker;

	private final Messages words;

	private final Language language;

	private final List<String> failures = new ArrayList<>();

	Author(String site, Language language, boolean byKeyboard, MovedClock clock, String session) {
		Visitor.Arrival arrival = (language == Language.ES) ? Visitor.inSpanish() : Visitor.inEnglish();
		Visitor visitor = (byKeyboard ? arrival.window(1280, 900) : arrival.phone().window(390, 844)).open(site);
		this.worker = new Worker(visitor, clock, byKeyboard);
		this.words = Messages.in(language);
		this.language = language;
		page().context().addCookies(List.of(new Cookie("desk", session).setUrl(site)));
		page().onPageError(this.failures::add);
		page().onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.failures.add(message.text());
			}
		});
	}

	Page page() {
		return this.worker.page();
	}

	Language language() {
		return this.language;
	}

	void open(String path) {
		Assertions.assertThat(page().navigate(path).status()).as(path).isEqualTo(200);
	}

	String say(String key) {
		return String.valueOf(this.words.values().get(key));
	}

	void press(String key) {
		this.worker.press(say(key));
	}

	void press(Locator control) {
		this.worker.press(control);
	}

	void sees(String key) {
		this.worker.sees(say(key));
	}

	void type(String field, String text) {
		this.worker.type(at(field), text);
	}

	Locator field(String id) {
		return page().locator(at(id));
	}

	/** Of the field that has the cursor. */
	String marked() {
		return String.valueOf(page().evaluate("""
				() => {
				  const field = document.activeElement;
				  return field.value.slice(field.selectionStart, field.selectionEnd);
				}"""));
	}

	/** What somebody changes in a text that stands in a field. */
	void change(Locator field, UnaryOperator<String> change) {
		String before = field.inputValue();
		Assertions.assertThat(change.apply(before)).isNotEqualTo(before);
		field.fill(change.apply(before));
	}

	/** As a browser does once somebody presses the keys for it. */
	void paste(String field, String html) {
		field(field).focus();
		field(field).evaluate("""
				(field, html) => {
				  const data = new DataTransfer();
				  data.setData("text/html", html);
				  data.setData("text/plain", "words");
				  const event = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
				  if (field.dispatchEvent(event)) {
				    document.execCommand("insertText", false, "words");
				  }
				}""", html);
		assertThat(field(field)).not().hasValue("words");
	}

	void fitsTheScreen() {
		Assertions.assertThat(page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
			.as(page().url())
			.isEqualTo(true);
	}

	private static String at(String id) {
		return "[id='" + id + "']";
	}

	@Override
	public void close() {
		this.worker.close();
		Assertions.assertThat(this.failures).isEmpty();
	}

}
