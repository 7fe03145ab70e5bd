package laurel.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever follows a finding of the gate sees the line that it is about, marked. */
@WholeSite
@Timeout(120)
class FoundLineIT {

	private static final String SLUG = "when-the-phone-is-shared";

	/** How far the field could still be scrolled. */
	private static final String LEFT = "field => field.scrollHeight - field.clientHeight - field.scrollTop";

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@Test
	void lineIsMarkedAndInSight() {
		try (Visitor visitor = Visitor.inEnglish().open(site())) {
			Page page = visitor.page();
			open(page, 1);
			Locator text = page.locator("[id='en.body']");
			assertThat(text.evaluate("field => field.scrollTop")).isEqualTo(0);
			int lines = (Integer) text.evaluate("field => field.value.trimEnd().split('\\n').length");
			open(page, lines);
			assertThat(text).isFocused();
			assertThat(text.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))
				.isEqualTo(text.evaluate("field => field.value.trimEnd().split('\\n').at(-1)"));
			assertThat(((Number) text.evaluate("field => field.scrollTop")).intValue()).isPositive();
			assertThat(((Number) text.evaluate(LEFT)).intValue()).isLessThan(3);
			assertThat(page.locator("textarea[name='en.body']")).hasCount(1);
		}
	}

	private void open(Page page, int line) {
		String session = this.desk.cookie(this.desk.member(Role.EDITOR, Language.EN), this.clock.instant());
		page.context().addCookies(List.of(new Cookie("desk", session).setUrl(site())));
		Long id = this.database.queryForObject("select manuscript_id from manuscript_text where slug = ?", Long.class,
				SLUG);
		page.navigate("/desk/texts/" + id + "?line=" + line + "#en.body");
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
