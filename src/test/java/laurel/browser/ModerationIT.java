package laurel.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.comment.ManyComments;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A moderator clears the queue by keyboard alone. */
@WholeSite
@Timeout(600)
class ModerationIT {

	private static final Path PICTURES = Path.of("target", "pictures");

	/** So many wait; more with {@code -Dlaurel.test.comments=500}. */
	private static final int WAITING = Integer.getInteger("laurel.test.comments", 40);

	private static final String SPAM = "\\.example|Earn \\d";

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void commentsGo() {
		ManyComments.deleteAll(this.database);
	}

	private Visitor arrive(Visitor.Arrival arrival, Language language) {
		Visitor visitor = arrival.open("http://localhost:" + this.port);
		String session = this.desk.cookie(this.desk.member(Role.MODERATOR, language), this.clock.instant());
		visitor.page()
			.context()
			.addCookies(List.of(new Cookie("desk", session).setUrl("http://localhost:" + this.port)));
		visitor.page().navigate("/desk/comments");
		return visitor;
	}

	private int count(String state) {
		Integer count = this.database.queryForObject("select count(*) from comment where state = ?", Integer.class,
				state);
		return (count != null) ? count : -1;
	}

	@Test
	void queueIsClearedByKeyboard() {
		ManyComments.insert(WAITING, this.database);
		try (Visitor visitor = arrive(Visitor.inEnglish(), Language.EN)) {
			Page page = visitor.page();
			picture(page, "queue");
			int presses = 0;
			Locator alike = page.locator("section .cards > li")
				.filter(new Locator.FilterOptions().setHasText(Pattern.compile(SPAM)));
			while (alike.count() > 0) {
				alike.first().locator("button[value=spam]").focus();
				int left = count("held") - alike.first().locator("input[name=ids]").count();
				page.keyboard().press("Enter");
				presses++;
				assertThat(page.locator("main > h2")).hasText(left + " comments");
			}
			assertThat(presses).isLessThan(WAITING / 8);
			assertThat(count("spam")).isGreaterThanOrEqualTo(WAITING * 2 / 5);
			page.locator(".keys a").focus();
			page.keyboard().press("Enter");
			for (int left = count("held"); left > 0; left--) {
				assertThat(page.locator("main > h2")).hasText(left + ((left == 1) ? " comment" : " comments"));
				assertThat(page.locator("#card-1")).isFocused();
				String words = page.locator(".queue > li .said").first().innerText();
				page.keyboard().press(Pattern.compile(SPAM).matcher(words).find() ? "s" : "a");
				presses++;
			}
			assertThat(page.locator("main > h2")).hasText("No comments here");
			assertThat(count("approved")).isEqualTo(WAITING / 2);
			assertThat(presses).isLessThan(WAITING);
			picture(page, "cleared");
		}
	}

	@Test
	void keysGoThroughTheCommentsAndWorkNowhereElse() {
		ManyComments.insert(6, this.database);
		try (Visitor visitor = arrive(Visitor.inEnglish(), Language.EN)) {
			Page page = visitor.page();
			page.keyboard().press("a");
			page.keyboard().press("s");
			assertThat(count("held")).isEqualTo(6);
			page.locator(".keys a").click();
			page.keyboard().press("j");
			assertThat(page.locator("#card-2")).isFocused();
			page.keyboard().press("k");
			assertThat(page.locator("#card-1")).isFocused();
			page.keyboard().press("x");
			assertThat(page.locator("#card-1 input[type=checkbox]")).isChecked();
			page.keyboard().press("r");
			assertThat(page.locator(".done").first()).containsText("1 comment is rejected.");
			page.keyboard().press("u");
			assertThat(page.locator(".done").first()).containsText("1 comment waits once more.");
			assertThat(count("held")).isEqualTo(6);
		}
	}

	/** Nothing is decided that nobody has read. */
	@Test
	void keyThatIsHeldDecidesOnNothingAndEnterInABoxNeither() {
		ManyComments.insert(6, this.database);
		try (Visitor visitor = arrive(Visitor.inEnglish(), Language.EN)) {
			Page page = visitor.page();
			page.locator("#card-1").focus();
			page.evaluate("""
					() => document.activeElement.dispatchEvent(
					  new KeyboardEvent("keydown", {key: "a", repeat: true, bubbles: true, cancelable: true}))""");
			page.locator("#card-2 input[type=checkbox]").focus();
			page.keyboard().press("Enter");
			page.keyboard().press("x");
			assertThat(page.locator("#card-2 input[type=checkbox]")).isChecked();
			page.keyboard().press("r");
			assertThat(page.locator(".done").first()).containsText("1 comment is rejected.");
			assertThat(count("held")).isEqualTo(5);
			assertThat(count("approved")).isZero();
		}
	}

	@ParameterizedTest
	@EnumSource
	void queueWorksWithoutScriptOnAPhone(Language language) {
		ManyComments.insert(8, this.database);
		Visitor.Arrival arrival = (language == Language.ES) ? Visitor.inSpanish() : Visitor.inEnglish();
		try (Visitor visitor = arrive(arrival.phone().withoutScript(), language)) {
			Page page = visitor.page();
			picture(page, "queue-phone-" + language.code());
			page.locator("#card-2 input[type=checkbox]").focus();
			page.keyboard().press("Enter");
			assertThat(page.locator("#card-2 input[type=checkbox]")).not().isFocused();
			assertThat(count("held")).isEqualTo(8);
			page.locator("[data-key=a]").first().click();
			assertThat(page.locator(".done .undo")).isVisible();
			assertThat(count("approved")).isEqualTo(1);
			page.locator(".done button").last().click();
			assertThat(page.locator("p.done")).isVisible();
			assertThat(count("public")).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@EnumSource
	void pagesHaveNoBarrierAndShowWhatReadersSee(Language language) {
		ManyComments.insert(8, this.database);
		boolean spanish = language == Language.ES;
		try (Visitor visitor = arrive(spanish ? Visitor.inSpanish() : Visitor.inEnglish(), language)) {
			Page page = visitor.page();
			look(page, "queue", language);
			page.locator(".queue h3 a").first().click();
			page.waitForURL(Pattern.compile("/desk/comments/[0-9a-f-]{36}$"));
			look(page, "one", language);
			page.navigate("/desk/comments");
			page.locator("[data-key=a]").first().click();
			page.locator(".done button").last().click();
			assertThat(page.locator("p.done")).isVisible();
			page.navigate(
					spanish ? "/es/articulos/cuando-el-telefono-se-comparte" : "/en/posts/when-the-phone-is-shared");
			assertThat(page.locator("#comments li")).hasCount(1);
			look(page, "thread", language);
			page.locator("#comments li a").click();
			page.waitForURL(Pattern.compile("[?]to="));
			look(page, "reply", language);
		}
	}

	private static void look(Page page, String name, Language language) {
		Widths.assertNeverScrollsSideways(page, name, 320, 820, 1440);
		for (Look look : List.of(Look.LIGHT, Look.DARK, Look.FORCED_COLORS)) {
			assertThat(look.violations(page)).as(name + " " + look).isEmpty();
		}
		picture(page, name + "-" + language.code());
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(PICTURES.resolve("moderation-" + name + ".png")));
	}

}
