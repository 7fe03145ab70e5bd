package laurel.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import laurel.support.Elsewhere;
import laurel.support.Keepsakes;
import laurel.support.Tab;
import laurel.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What lies in Chromium's profile when a visit is over and the browser closed. */
class ProfileIT extends Journey {

	private static final String COMMENT = "a sentence half written";

	/** In pages that {@link #read} goes through, but not in their titles. */
	private static final List<String> TEXTS = List.of(COMMENT, "Someone may be able to see what you do",
			"Many people use a phone that someone else pays for");

	private static final List<String> TITLES = List.of("When the phone is shared", "To know more, and not to be alone",
			"Cuando el tel\u00e9fono se comparte", "Investigaciones, 20");

	@TempDir
	Path profile;

	/** A visit that stops in the middle of a comment. */
	private Keepsakes keepsakesOfAVisit(boolean withExit) {
		try (Visitor visitor = Visitor.keeping(this.profile)) {
			Page page = visitor.page();
			Tab tab = search(page);
			read(page);
			tab.evaluate("document.querySelector('main').prepend(document.createElement('textarea'));"
					+ "document.querySelector('textarea').autocomplete = 'off';"
					+ "document.querySelector('textarea').focus()");
			page.keyboard().type(COMMENT);
			// What the browser writes by and by, it has written then.
			tab.rest(1500);
			if (withExit) {
				press(page, "a.exit");
				tab.awaitTitle(Elsewhere.NEUTRAL, SOON);
				tab.rest(1000);
			}
		}
		return new Keepsakes(this.profile);
	}

	/** How Chromium counts redirects: nothing that we promise. */
	@Test
	void historyListsNothingOfAQuietVisitAfterTheExit() {
		List<Keepsakes.Line> lines = keepsakesOfAVisit(true).ofChromium();
		assertThat(lines).filteredOn(Keepsakes.Line::listed)
			.extracting(Keepsakes.Line::title)
			.contains("Search results", Elsewhere.NEUTRAL);
		assertThat(lines).filteredOn((line) -> line.address().startsWith(site()))
			.noneMatch(Keepsakes.Line::listed)
			.noneMatch((line) -> line.title().contains("Laurel"));
	}

	@Test
	void noWordOfAPageIsOnTheDiskAfterTheExit() {
		Keepsakes keepsakes = keepsakesOfAVisit(true);
		assertThat(keepsakes.filesWith("Ten results")).as("what other sites let the browser keep").isNotEmpty();
		for (String words : TEXTS) {
			assertThat(keepsakes.filesWith(words)).as(words).isEmpty();
		}
		for (String title : TITLES) {
			// Some seconds after its start Chromium notes for the page of new tabs what
			// is open just then: no site can take that back.
			assertThat(keepsakes.filesWith(title)).as(title).allMatch((file) -> file.contains("Top Sites"));
		}
	}

	@Test
	void noWordOfAPageIsInTheCacheOfWhoDidNotLeave() {
		Keepsakes keepsakes = keepsakesOfAVisit(false);
		assertThat(keepsakes.filesWith("Ten results")).anyMatch((file) -> file.contains("Cache"));
		for (String words : TEXTS.subList(1, 3)) {
			assertThat(keepsakes.filesWith(words)).as(words).isEmpty();
		}
	}

}
