package laurel.browser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.Axe;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import laurel.sweep.DeskPages;
import laurel.sweep.VisitedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** No page of the desk has a barrier that axe can find. */
@WholeSite
@Timeout(180)
class DeskBarriersIT {

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	/** Every look in one language or the other. */
	@ParameterizedTest
	@EnumSource
	void pageOfTheDeskHasNoBarrierAndNeverScrollsSideways(Language language) {
		if (language == Language.ES) {
			lookAtEveryPage(language, Visitor.inSpanish(), Look.LIGHT);
		}
		else {
			lookAtEveryPage(language, Visitor.inEnglish(), Look.DARK, Look.FORCED_COLORS);
		}
	}

	/** In the longer of the two languages. */
	@Test
	void pageOfTheDeskHasNoBarrierOnAPhone() {
		lookAtEveryPage(Language.ES, Visitor.inSpanish().phone(), Look.LIGHT);
	}

	private void lookAtEveryPage(Language language, Visitor.Arrival arrival, Look... looks) {
		try (Visitor visitor = arrival.open("http://localhost:" + this.port)) {
			Page page = visitor.page();
			Axe.addTo(page.context());
			String session = this.desk.cookie(this.desk.member(Role.ADMINISTRATOR, language), this.clock.instant());
			page.context().addCookies(List.of(new Cookie("desk", session).setUrl("http://localhost:" + this.port)));
			for (String path : paths(session)) {
				page.navigate(path);
				check(page, path, looks);
			}
			for (String path : List.of("/desk/names", "/desk/navigation", "/desk/topics/new", "/desk/hotlines/new")) {
				page.navigate(path);
				page.locator("main form input[type=text]").first().fill("\u202e");
				page.locator("main form .send button").first().click();
				assertThat(page.locator(".summary a").count()).as(path).isPositive();
				check(page, path + " refused", looks);
			}
		}
	}

	/** All that links of the desk lead to, and both ends of a topic. */
	private Set<String> paths(String session) {
		Set<String> paths = new LinkedHashSet<>(
				DeskPages.all(new Browsing("http://localhost:" + this.port), "desk=" + session)
					.stream()
					.map(VisitedPage::path)
					.toList());
		paths.add("/desk/topics/" + this.database.queryForObject("select min(topic_id) from entry_topic", Long.class));
		return paths;
	}

	private static void check(Page page, String path, Look... looks) {
		Widths.assertNeverScrollsSideways(page, path, 320, 820, 1440);
		for (Look look : looks) {
			assertThat(look.violations(page)).as(path + " " + look).isEmpty();
		}
	}

}
