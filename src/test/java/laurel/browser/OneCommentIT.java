package laurel.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of one comment, in front of somebody with a phone, and of axe. */
@WholeSite
@Timeout(180)
class OneCommentIT {

	private static final Path PICTURES = Path.of("target", "pictures");

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	private final UUID id = UUID.randomUUID();

	private final String path = "/desk/comments/" + this.id;

	@BeforeEach
	void somebodySaysSomething() {
		this.database.update("""
				insert into comment (id, entry_id, language, name, text, voice, day, state, score, reasons, endangered,
				sealed_email, email_week, email_safe, version)
				select ?, entry_id, 'en', 'Ana', ?, 'reader', current_date, 'held', 10, 'quick\t2', true,
				'\\x00'::bytea, current_date, false, 0
				from entry_text where language = 'en' and slug = 'when-the-phone-is-shared'""", this.id,
				"He knows where I am.\n\nPlease call me: 512-555-0147, or my sister, 512-555-0148.");
		this.database.update("""
				insert into comment_answer (title_es, title_en, text_es, text_en, version)
				values ('Gracias', 'Thanks', 'Gracias por escribir.', 'Thank you for writing.', 0)""");
	}

	@AfterEach
	void itGoes() {
		ManyComments.deleteAll(this.database);
		this.database.update("delete from comment_answer");
	}

	@ParameterizedTest
	@EnumSource
	void pageHasNoBarrierAndNeverScrollsSideways(Language language) {
		try (Visitor visitor = arrive(of(language), Role.ADMINISTRATOR, language)) {
			Page page = visitor.page();
			check(page, this.path);
			page.locator("#passage").fill("nowhere");
			page.locator("form[action$='/redaction'] .send button").click();
			assertThat(page.locator("#fault-passage")).isVisible();
			check(page, "what is not there");
			page.navigate(this.path);
			page.locator("#answer").fill("We are here.");
			page.locator("form[action$='/answer'] .button").click();
			assertThat(page.locator(".done").first()).isVisible();
			check(page, "after the answer");
			page.navigate(this.path + "/email");
			check(page, "before the address");
		}
	}

	@ParameterizedTest
	@EnumSource
	void allOfItWorksWithoutScriptOnAPhone(Language language) {
		try (Visitor visitor = arrive(of(language).phone().withoutScript(), Role.MODERATOR, language)) {
			Page page = visitor.page();
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(PICTURES.resolve("comment-phone-" + language.code() + ".png")));
			page.locator("#detail-1").check();
			page.locator("#detail-2").check();
			page.locator("form[action$='/redaction'] .send button").click();
			assertThat(page.locator(".said .redacted")).hasCount(2);
			page.locator("#translation").fill("Sabe dónde estoy.");
			page.locator("form[action$='/translation'] .send button").click();
			assertThat(page.locator("#translation")).hasValue("Sabe dónde estoy.");
			page.locator("#canned").selectOption((language == Language.ES) ? "Gracias" : "Thanks");
			page.locator("button[formaction$='/draft']").click();
			assertThat(page.locator("#answer")).hasValue("Thank you for writing.");
			page.locator("form[action$='/answer'] .button").click();
			assertThat(page.locator(".cards .said")).hasText("Thank you for writing.");
			page.locator("form[action$='/danger'] button").click();
			assertThat(page.locator("main .warn")).hasCount(0);
			page.locator("form[action$='/undoing'] button").click();
			assertThat(page.locator("form[action$='/decision']")).isVisible();
			assertThat(this.database.queryForList("select distinct state from comment", String.class))
				.containsExactly("held");
		}
	}

	private static Visitor.Arrival of(Language language) {
		return (language == Language.ES) ? Visitor.inSpanish() : Visitor.inEnglish();
	}

	private Visitor arrive(Visitor.Arrival arrival, Role role, Language language) {
		String site = "http://localhost:" + this.port;
		Visitor visitor = arrival.open(site);
		String session = this.desk.cookie(this.desk.member(role, language), this.clock.instant());
		visitor.page().context().addCookies(List.of(new Cookie("desk", session).setUrl(site)));
		visitor.page().navigate(this.path);
		return visitor;
	}

	private static void check(Page page, String what) {
		Widths.assertNeverScrollsSideways(page, what, 320, 820, 1440);
		for (Look look : Look.values()) {
			assertThat(look.violations(page)).as(what + " " + look).isEmpty();
		}
	}

}
