package laurel.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** A writer sits down at a text in both languages; no script fails meanwhile. */
@WholeSite
@Timeout(120)
abstract class WritingDesk {

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	private final List<String> failures = new ArrayList<>();

	Manuscript manuscript;

	private Visitor visitor;

	Page page;

	@BeforeEach
	void sitDown() throws NoSuchMethodException {
		this.manuscript = new Manuscript(this.handlers);
		comeIn(Visitor.inEnglish());
	}

	/** In a new browser. */
	final void comeIn(Visitor.Arrival arrival) {
		if (this.visitor != null) {
			this.visitor.close();
		}
		this.visitor = arrival.open(site());
		this.page = this.visitor.page();
		this.page.onPageError(this.failures::add);
		this.page.onConsoleMessage((message) -> {
			// That an answer was no success is told in such a way as well.
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.failures.add(message.text());
			}
		});
		signIn();
	}

	@AfterEach
	void leave() {
		this.visitor.close();
		this.manuscript.close();
		assertThat(this.failures).isEmpty();
	}

	final String site() {
		return "http://localhost:" + this.port;
	}

	final void signIn() {
		String session = this.desk.cookie(this.desk.member(Role.WRITER, Language.EN), this.clock.instant());
		this.page.context().addCookies(List.of(new Cookie("desk", session).setUrl(site())));
	}

	final void signOut() {
		this.page.context().clearCookies();
	}

	final void open() {
		this.page.navigate(Manuscript.PATH);
	}

	final Locator field(String id) {
		return this.page.locator("[id='" + id + "']");
	}

	final Locator text() {
		return field("en.body");
	}

	/**
	 * In the text in English: what is marked stands between bars, or the cursor is one.
	 */
	final void write(String marked) {
		int start = marked.indexOf('|');
		int end = marked.lastIndexOf('|');
		text().fill(marked.replace("|", ""));
		text().evaluate("(field, [start, end]) => field.setSelectionRange(start, end)",
				List.of(start, (end > start) ? end - 1 : start));
	}

	final String written() {
		return (String) text().evaluate("""
				field => {
				  const [start, end] = [field.selectionStart, field.selectionEnd];
				  const marked = field.value.slice(start, end);
				  return field.value.slice(0, start) + "|" + (marked ? marked + "|" : "") + field.value.slice(end);
				}""");
	}

	final Locator seen() {
		return this.page.locator(".autosaved");
	}

	final Locator heard() {
		return this.page.locator("#autosaved");
	}

	/** With a clock that stands still. */
	final void openWithClock() {
		this.page.clock().install();
		open();
		this.page.clock().pauseAt(System.currentTimeMillis() + 60_000);
	}

	final void pass(long milliseconds) {
		this.page.clock().runFor(milliseconds);
	}

	final void type(String words) {
		text().pressSequentially(words);
	}

	/** Also that there will be no further one. */
	final void awaitKept(String... texts) {
		for (int look = 0; look < 100 && this.manuscript.kept("en.body").size() < texts.length; look++) {
			this.page.waitForTimeout(50);
		}
		assertThat(this.manuscript.kept("en.body")).containsExactly(texts);
	}

	/** And that the page knows. */
	final void awaitSaved(String... texts) {
		awaitKept(texts);
		PlaywrightAssertions.assertThat(seen()).containsText("Saved: 2:41 p. m.");
	}

	/** And that the page has heard the answer. */
	final void awaitAsked(int times) {
		for (int look = 0; look < 100 && this.manuscript.asked() < times; look++) {
			this.page.waitForTimeout(50);
		}
		this.page.waitForTimeout(300);
		assertThat(this.manuscript.asked()).isEqualTo(times);
	}

}
