package laurel.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.Axe;
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

/** A real browser shows the previews in their frames, and nothing in them runs. */
@WholeSite
@Timeout(120)
class PreviewIT {

	private static final String SLUG = "when-the-phone-is-shared";

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@Test
	void eachFrameShowsThePageAsWideAsItSays() {
		try (Visitor visitor = Visitor.inEnglish().open(site())) {
			Page page = visitor.page();
			List<String> complaints = new ArrayList<>();
			page.onConsoleMessage((message) -> complaints.add(message.text()));
			open(page);
			for (int width : List.of(1280, 390)) {
				page.setViewportSize(width, 900);
				for (int place = 0; place < 4; place++) {
					Locator frame = page.locator("iframe").nth(place);
					frame.scrollIntoViewIfNeeded();
					assertThat(frame.contentFrame().locator("h1")).isVisible();
					assertThat(frame.contentFrame().locator("html")).hasAttribute("lang", (place < 2) ? "es" : "en");
				}
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(Path.of("target", "preview-" + width + ".png")));
			}
			assertThat(page.locator(".broad iframe").first().boundingBox().width).isGreaterThan(1000);
			assertThat(page.locator(".broad").first().boundingBox().width).isLessThan(390);
			page.setViewportSize(1280, 900);
			assertThat(page.locator("iframe.phone").first().boundingBox().width).isEqualTo(390);
			assertThat(complaints).allMatch((text) -> text.startsWith("Blocked script execution in"));
		}
	}

	@Test
	void framesNeedNoScript() {
		try (Visitor visitor = Visitor.inSpanish().withoutScript().open(site())) {
			open(visitor.page());
			Locator frame = visitor.page().locator("iframe").nth(2);
			frame.scrollIntoViewIfNeeded();
			assertThat(frame.contentFrame().locator("h1")).isVisible();
		}
	}

	@Test
	void pageHasNoBarrierAndNeverScrollsSideways() {
		try (Visitor visitor = Visitor.inEnglish().open(site())) {
			Page page = visitor.page();
			String preview = open(page);
			for (String path : List.of(preview, preview.replace("preview", "history"),
					preview.replace("preview", "history/en/1"), preview.replace("preview", "links"))) {
				page.navigate(path);
				assertThat(Axe.violations(page)).as(path).isEmpty();
				for (int width : List.of(320, 820, 1440)) {
					page.setViewportSize(width, 700);
					assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
						.as(path + " at " + width)
						.isEqualTo(true);
				}
				page.setViewportSize(390, 900);
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(Path.of("target", path.replaceAll("\\W+", "-") + ".png")));
			}
		}
	}

	private String open(Page page) {
		String session = this.desk.cookie(this.desk.member(Role.EDITOR, Language.EN), this.clock.instant());
		page.context()
			.addCookies(List.of(new Cookie("desk", session).setUrl(site()).setSameSite(SameSiteAttribute.STRICT)));
		String path = "/desk/texts/" + this.database
			.queryForObject("select manuscript_id from manuscript_text where slug = ?", Long.class, SLUG) + "/preview";
		page.navigate(path);
		return path;
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
