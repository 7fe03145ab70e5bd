package laurel.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import laurel.support.Elsewhere;
import laurel.support.SecureSite;
import laurel.support.Tab;
import laurel.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A visitor comes from a search page and goes to neutral ones, over HTTPS and with all
 * that browsers keep.
 */
@SecureSite
@Timeout(120)
abstract class Journey {

	static final int SOON = 5000;

	private static final String ARTICLE = "/en/posts/when-the-phone-is-shared";

	@LocalServerPort
	private int port;

	@BeforeEach
	void serveSearchPage() {
		Elsewhere.serve("search.test",
				Elsewhere.page("Search results", "<h1>Ten results</h1><a href='" + site() + "/en/'>The first</a>"));
		Elsewhere.serve("other.test",
				Elsewhere.page("Other site", "<h1>Something else</h1><a href='" + site() + ARTICLE + "'>To read</a>"));
	}

	@AfterEach
	void hurry() {
		Elsewhere.hurry();
	}

	final String site() {
		return "https://laurel.test:" + this.port;
	}

	final Visitor arrive() {
		return Visitor.inEnglish().inWholeBrowser().open(site());
	}

	/** Where nothing hangs on what a browser has around its pages. */
	final Visitor arriveWithoutWindow() {
		return Visitor.inEnglish().open(site());
	}

	/** From the search page to the front page. */
	final Tab search(Page page) {
		page.navigate(Elsewhere.address("search.test", "/"));
		page.getByText("The first").click();
		assertThat(page).hasURL(site() + "/en/");
		return Tab.of(page);
	}

	/** Lists, an article, the other language, a list, one year of it. */
	final void read(Page page) {
		follow(page, "nav a[href='/en/posts']", "/en/posts");
		follow(page, "main a[href='" + ARTICLE + "']", ARTICLE);
		follow(page, "a.language", "/es/articulos/.+");
		follow(page, "nav a[href='/es/investigaciones']", "/es/investigaciones");
		follow(page, "main nav a[href*='year=']", "/es/investigaciones\\?.*year=.+");
	}

	private void follow(Page page, String link, String path) {
		page.locator(link).first().click();
		assertThat(page).hasURL(Pattern.compile(site().replace(".", "\\.") + path));
	}

	/** Clicks as a hand does: without waiting for where it leads. */
	static void press(Page page, String link) {
		var box = page.locator(link).first().boundingBox();
		page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
	}

	/** Neither the pages shown nor the list behind Back and Forward hold the site. */
	static void assertNothingOfTheSite(List<Tab.Sight> seen) {
		assertThat(seen).isNotEmpty().noneMatch(Tab.Sight::isOfSite);
	}

}
