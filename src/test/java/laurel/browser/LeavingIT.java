package laurel.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A visitor leaves: by click, by keyboard, with script and without. */
@WholeSite
@Timeout(60)
class LeavingIT {

	private static final String NEUTRAL = "<!doctype html><html lang=en><title>Weather</title><h1>Sunny</h1>";

	@LocalServerPort
	private int port;

	private String site() {
		return "http://localhost:" + this.port;
	}

	/** A page elsewhere, which the tests' browser can't reach by itself. */
	private static void serveNeutralPage(Visitor visitor) {
		visitor.page()
			.context()
			.route((address) -> address.startsWith("https://"),
					(route) -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(NEUTRAL)));
	}

	@ParameterizedTest
	@CsvSource({ "es,true", "es,false", "en,true", "en,false" })
	void exitLeadsToAnOrdinaryPage(String language, boolean script) {
		var arrival = language.equals("es") ? Visitor.inSpanish() : Visitor.inEnglish();
		try (Visitor visitor = (script ? arrival : arrival.withoutScript()).inWholeBrowser().open(site())) {
			serveNeutralPage(visitor);
			Page page = visitor.page();
			page.navigate("/" + language + "/");
			page.locator("a.exit").click();
			assertThat(page.locator("h1")).hasText("Sunny");
			assertThat(page.url()).startsWith("https://").doesNotContain("localhost");
		}
	}

	@Test
	void exitIsTheSecondStopOfTab() {
		try (Visitor visitor = Visitor.inEnglish().withoutScript().inWholeBrowser().open(site())) {
			serveNeutralPage(visitor);
			Page page = visitor.page();
			page.navigate("/en/posts");
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus")).hasText("Skip to the text");
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus")).hasText("Exit now");
			assertThat(page.locator(":focus")).isInViewport();
			page.keyboard().press("Enter");
			assertThat(page.locator("h1")).hasText("Sunny");
		}
	}

	@Test
	void pageIsBlankAndNamelessWhileTheNeutralOneIsSlow() {
		try (Visitor visitor = Visitor.inEnglish().inWholeBrowser().open(site())) {
			Page page = visitor.page();
			page.context().route((address) -> address.startsWith("https://"), (route) -> {
				// never answered: the visitor waits
			});
			page.navigate("/en/about");
			// In one task: while the navigation waits, the driver would wait with it.
			assertThat(page.evaluate("""
					() => {
						document.querySelector('a.exit').click();
						return document.body.innerText + '|' + document.title;
					}""")).isEqualTo("|Laurel");
		}
	}

	@ParameterizedTest
	@CsvSource({ "320,568", "390,844", "1280,800", "320,256" })
	void exitIsAlwaysOnScreenWithNothingAboveIt(int width, int height) {
		try (Visitor visitor = Visitor.inSpanish().window(width, height).inWholeBrowser().open(site())) {
			Page page = visitor.page();
			for (String path : new String[] { "/es/", "/es/articulos/cuando-el-telefono-se-comparte", "/es/nada" }) {
				page.navigate(path);
				for (double place : new double[] { 0, 0.5, 1 }) {
					page.evaluate("place => scrollTo(0, place * document.body.scrollHeight)", place);
					assertThat(page.evaluate("""
							() => {
								const box = document.querySelector('a.exit').getBoundingClientRect();
								const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
								return top.matches('a.exit') && box.width >= 88 && box.height >= 44
									&& box.top >= 0 && box.left >= 0
									&& box.bottom <= innerHeight && box.right <= innerWidth;
							}""")).as(path + " at " + place).isEqualTo(true);
				}
			}
		}
	}

}
