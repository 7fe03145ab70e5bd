package laurel.site.desk;

import java.util.Collections;
import java.util.Locale;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.staff.Waiting;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk's front page, for each role. */
@WholeSite
class FrontControllerTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	@ParameterizedTest
	@EnumSource
	void everybodyIsGreetedAndFindsAllHeadings(Role role) {
		Document page = front(role, Language.EN);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select(".lead").text())
			.isEqualTo("Good to see you, Test " + role.name().toLowerCase(Locale.ROOT) + ".");
		assertThat(page.select("main section > h2").eachText()).startsWith("Waiting for you", "Old by now",
				"Is it still right?", "Published lately");
		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("main section"))
			.allSatisfy((section) -> assertThat(section.select("p, li")).isNotEmpty());
	}

	@Test
	void placesAreThoseOfTheRoleEachWithASentence() {
		Document editor = front(Role.EDITOR, Language.ES);
		assertThat(editor.select(".cards a").eachAttr("href")).contains("/desk/navigation", "/desk/topics")
			.doesNotContain("/desk/names");
		assertThat(editor.select(".cards > li"))
			.allSatisfy((place) -> assertThat(place.select("p").text()).endsWith("."));
		assertThat(front(Role.ADMINISTRATOR, Language.ES).select(".cards a").eachAttr("href")).contains("/desk/names");
		assertThat(front(Role.WRITER, Language.ES).select(".cards a").eachAttr("href")).doesNotContain("/desk/topics");
	}

	@Test
	void whatBecamePublicLeadsToItsPage() {
		Document page = front(Role.WRITER, Language.ES);
		assertThat(page.select("main a[href^=/es/]")).hasSizeGreaterThanOrEqualTo(5);
		String first = page.select("main a[href^=/es/]").attr("href");
		assertThat(this.mvc.get().uri(first)).hasStatusOk();
	}

	@Test
	void headingFoldsWhatIsTooMuchToReadAtOnce() {
		var item = new Waiting.Item(Waiting.Heading.STALE, "Something", "/en/");
		FrontPart stale = FrontPart.of(Collections.nCopies(11, item)).get(1);
		assertThat(stale.first()).hasSize(8);
		assertThat(stale.others()).hasSize(3);
	}

	private Document front(Role role, Language language) {
		return new DeskVisitor(this.mvc, this.desk.as(role, language)).open("/desk");
	}

}
