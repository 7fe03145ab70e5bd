package laurel.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.Axe;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk's front page and its settings have no barrier that axe can find. */
@WholeSite
@Timeout(180)
class SettingsBarriersIT {

	private static final List<Integer> WIDTHS = List.of(320, 820, 1440);

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@ParameterizedTest
	@EnumSource
	void pageOfTheDeskHasNoBarrierAndNeverScrollsSideways(Language language) {
		for (Visitor.Arrival arrival : looks(language)) {
			try (Visitor visitor = arrival.open("http://localhost:" + this.port)) {
				Page page = visitor.page();
				String session = this.desk.cookie(this.desk.member(Role.ADMINISTRATOR, language), this.clock.instant());
				page.context().addCookies(List.of(new Cookie("desk", session).setUrl("http://localhost:" + this.port)));
				for (String path : paths()) {
					page.navigate(path);
					check(page, path);
				}
				for (String path : List.of("/desk/names", "/desk/navigation", "/desk/topics/new",
						"/desk/hotlines/new")) {
					page.navigate(path);
					page.locator("main form input[type=text]").first().fill("\u202e");
					page.locator("main form .send button").first().click();
					assertThat(page.locator(".summary a").count()).as(path).isPositive();
					check(page, path + " refused");
				}
			}
		}
	}

	/** Every look in one language or the other, and the phone in the longer one. */
	private static List<Visitor.Arrival> looks(Language language) {
		return (language == Language.ES) ? List.of(Visitor.inSpanish(), Visitor.inSpanish().phone())
				: List.of(Visitor.inEnglish().dark(), Visitor.inEnglish().forcedColors());
	}

	private List<String> paths() {
		Long used = this.database.queryForObject("select min(topic_id) from entry_topic", Long.class);
		Long unused = this.database.queryForObject(
				"select coalesce(min(id), 1) from topic where id not in (select topic_id from entry_topic)",
				Long.class);
		Long hotline = this.database.queryForObject("select min(id) from hotline", Long.class);
		return List.of("/desk", "/desk/names", "/desk/navigation", "/desk/topics", "/desk/topics/new",
				"/desk/topics/" + used, "/desk/topics/" + unused, "/desk/hotlines", "/desk/hotlines/new",
				"/desk/hotlines/" + hotline + "/removal", "/desk/alert", "/desk/exits");
	}

	private static void check(Page page, String path) {
		assertThat(Axe.violations(page)).as(path).isEmpty();
		var window = page.viewportSize();
		for (int width : WIDTHS) {
			page.setViewportSize(width, 700);
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path + " at " + width)
				.isEqualTo(true);
		}
		page.setViewportSize(window.width, window.height);
	}

}
