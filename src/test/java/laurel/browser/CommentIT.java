package laurel.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import laurel.comment.ManyComments;
import laurel.lang.Language;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import laurel.throttle.Effort;
import laurel.throttle.FloodGate;
import laurel.throttle.ProofOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody comments on a phone, is warned, sends, and takes it back. */
@WholeSite
@Timeout(120)
class CommentIT {

	private static final Path PICTURES = Path.of("target", "pictures");

	/** After so long, the comments of one test do not count against the next. */
	private static final Duration READING = Duration.ofMinutes(12);

	@LocalServerPort
	private int port;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private FloodGate floods;

	@AfterEach
	void commentsGo() {
		ManyComments.deleteAll(this.database);
	}

	private static String entry(Language language) {
		return (language == Language.ES) ? "/es/articulos/cuando-el-telefono-se-comparte"
				: "/en/posts/when-the-phone-is-shared";
	}

	private Visitor arrive(Language language, boolean script) {
		Visitor.Arrival arrival = ((language == Language.ES) ? Visitor.inSpanish() : Visitor.inEnglish()).phone();
		return (script ? arrival : arrival.withoutScript()).open("http://localhost:" + this.port);
	}

	@ParameterizedTest
	@CsvSource({ "EN, true", "EN, false", "ES, true", "ES, false" })
	void commentIsWrittenWarnedOfSentAndTakenBack(Language language, boolean script) {
		try (Visitor visitor = arrive(language, script)) {
			Page page = visitor.page();
			page.navigate(entry(language));
			page.locator("#comments a").first().click();
			assertThat(page.locator("#text")).isVisible();
			page.locator("#text").fill("Me ayudó mucho. 210-555-0143 Ñandú & <b>");
			page.locator("#name").fill("Luz");
			this.clock.move(READING);
			look(page, "form", language, script);
			page.locator(".send button").click();
			assertThat(page.locator(".ask li")).containsText("210-555-0143");
			assertThat(page.locator("#text")).hasValue("Me ayudó mucho. 210-555-0143 Ñandú & <b>");
			assertThat(page.locator("#name")).hasValue("Luz");
			look(page, "asked", language, script);
			page.locator("button[value=REMOVE]").click();
			assertThat(page.locator(".code")).isVisible();
			String code = page.locator(".code").innerText();
			look(page, "received", language, script);
			assertThat(this.database.queryForObject("select text from comment", String.class))
				.startsWith("Me ayudó mucho. (")
				.doesNotContain("210")
				.endsWith("Ñandú & <b>");
			page.locator("main a[href*=retirar], main a[href*=withdraw]").click();
			page.locator("#code").fill(code);
			page.locator(".send button").click();
			assertThat(page.locator("#code")).hasCount(0);
			assertThat(this.database.queryForObject("select count(*) from comment", Integer.class)).isZero();
			assertThat(page.context().cookies()).isEmpty();
		}
	}

	/** With axe where there is script, without which it would never end. */
	private static void look(Page page, String name, Language language, boolean script) {
		picture(page, name, language, script);
		if (script) {
			for (Look look : List.of(Look.LIGHT, Look.DARK, Look.FORCED_COLORS)) {
				assertThat(look.violations(page)).as(name + " " + look).isEmpty();
			}
			Widths.assertNeverScrollsSideways(page, name, 320, 820, 1440);
			page.setViewportSize(320, 640);
		}
	}

	private static void picture(Page page, String name, Language language, boolean script) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(PICTURES.resolve("comment-" + name + "-" + language.code() + (script ? "" : "-plain") + ".png")));
	}

	@Test
	void whatIsWrongIsToldWithEverythingThatWasTyped() {
		try (Visitor visitor = arrive(Language.EN, true)) {
			Page page = visitor.page();
			page.navigate(entry(Language.EN) + "/comments");
			page.locator("#name").fill("Laurel");
			this.clock.move(READING);
			page.locator(".send button").click();
			assertThat(page.locator(".summary li")).hasCount(2);
			assertThat(page.locator(":focus")).hasClass("summary");
			look(page, "errors", Language.EN, true);
			page.locator(".summary a").first().click();
			assertThat(page.locator("#text")).isFocused();
			assertThat(page.locator("#name")).hasValue("Laurel");
		}
	}

	@Test
	void counterSaysHowMuchIsLeftAndReadsItAloudALittleLater() {
		try (Visitor visitor = arrive(Language.EN, true)) {
			Page page = visitor.page();
			page.navigate(entry(Language.EN) + "/comments");
			Locator seen = page.locator(".left");
			Locator heard = page.locator("[role=status].unseen");
			assertThat(seen).hasText("Characters available: 3,000");
			assertThat(seen).hasAttribute("aria-hidden", "true");
			page.locator("#text").focus();
			page.keyboard().type("four😀");
			assertThat(seen).hasText("Characters available: 2,995");
			assertThat(heard).hasText("Characters available: 2,995");
			page.locator("#text").fill("x".repeat(3001));
			assertThat(seen).hasText("Characters too many: 1");
		}
	}

	@Test
	void browserWorksForAMomentWhileAFloodIsOn() {
		for (int i = 0; i < 40; i++) {
			MockHttpServletRequest request = new MockHttpServletRequest();
			request.setRemoteAddr("10.200." + i + ".1");
			this.floods.admit(request, "elsewhere", Effort.NONE);
		}
		// The other one does not compile script, and this is work.
		try (Visitor visitor = Visitor.inEnglish().phone().inWholeBrowser().open("http://localhost:" + this.port)) {
			Page page = visitor.page();
			page.navigate(entry(Language.EN) + "/comments");
			assertThat(page.locator("input[name=proof]")).hasValue(Pattern.compile("[0-9]+"));
			assertThat(ProofOfWork.isSolved(page.locator("input[name=token]").inputValue(),
					page.locator("input[name=proof]").inputValue()))
				.isTrue();
		}
		this.clock.move(READING);
	}

	@Test
	void commentIsOneEntryOfTheHistory() {
		try (Visitor visitor = arrive(Language.EN, true)) {
			Page page = visitor.page();
			page.navigate(entry(Language.EN));
			Object before = page.evaluate("history.length");
			page.locator("#comments a").first().click();
			page.locator("#text").fill("Words");
			this.clock.move(READING);
			page.locator(".send button").click();
			assertThat(page.locator(".code")).isVisible();
			assertThat(page.evaluate("history.length")).isEqualTo(before);
		}
	}

}
