package laurel.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.staff.DeskPlace;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.Vnu;
import laurel.support.WholeSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of the desk, in both languages, keeps the rules of all pages. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSweepTest {

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private Clock clock;

	@Autowired
	private List<DeskPlace> places;

	private final Map<Language, List<VisitedPage>> pages = new LinkedHashMap<>();

	@BeforeAll
	void visitEverything() {
		Browsing visitor = new Browsing("http://localhost:" + this.port);
		for (Language language : Language.values()) {
			String cookie = "desk="
					+ this.desk.cookie(this.desk.member(Role.ADMINISTRATOR, language), this.clock.instant());
			List<VisitedPage> all = new ArrayList<>(DeskPages.all(visitor, cookie));
			all.add(door(visitor, language));
			this.pages.put(language, all);
		}
	}

	/** The second time: with the first, a stranger gets a cookie. */
	private static VisitedPage door(Browsing visitor, Language language) {
		String path = "/desk/sign-in";
		String cookie = visitor.visit("GET", path, "Accept-Language", language.code())
			.header("Set-Cookie")
			.replaceAll(";.*", "");
		return visitor.visit("GET", path, "Accept-Language", language.code(), "Cookie", cookie);
	}

	@Test
	void sweepReachesEveryPlace() {
		this.pages.forEach((language, visited) -> {
			assertThat(visited).allMatch((page) -> page.status() == 200);
			assertThat(visited).extracting(VisitedPage::path)
				.containsAll(this.places.stream().map(DeskPlace::path).toList())
				.hasSizeGreaterThan(12);
		});
	}

	@Test
	void pageSpeaksThePersonsLanguageAndHasAllItsWords() {
		this.pages.forEach((language, visited) -> assertThat(visited).allSatisfy((page) -> {
			assertThat(page.document().select("html").attr("lang")).isEqualTo(language.code());
			assertThat(page.html()).doesNotContain("??").doesNotContain("\u202f");
			assertThat(page.document().select("header button.language").first().attr("lang"))
				.isEqualTo(language.other().code());
			assertThat(page.document().select("h1")).hasSize(1);
			assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		}));
	}

	@Test
	void formShowsThatItIsOurs() {
		this.pages.values()
			.forEach((visited) -> assertThat(visited)
				.allSatisfy((page) -> assertThat(page.document().select("form[method=post]")).isNotEmpty()
					.allMatch((form) -> !form.select("input[name=_csrf]").attr("value").isBlank())));
	}

	@TestFactory
	Stream<DynamicContainer> everyPageKeepsEveryRule() {
		return PageRule.DESK.stream()
			.map((rule) -> DynamicContainer.dynamicContainer(rule.getClass().getSimpleName(),
					this.pages.values()
						.stream()
						.flatMap(List::stream)
						.map((page) -> DynamicTest.dynamicTest(page.language() + " " + page, () -> rule.check(page)))));
	}

	@Test
	void checkerFindsNeitherErrorNorWarning() throws IOException {
		Path folder = Path.of("target", "desk-pages");
		Files.createDirectories(folder);
		try (Stream<Path> former = Files.list(folder)) {
			for (Path file : former.toList()) {
				Files.delete(file);
			}
		}
		for (Map.Entry<Language, List<VisitedPage>> visited : this.pages.entrySet()) {
			for (VisitedPage page : visited.getValue()) {
				Files.writeString(
						folder.resolve(visited.getKey().code() + page.path().replaceAll("[^a-z0-9-]+", "_") + ".html"),
						page.html());
			}
		}
		assertThat(Vnu.check(folder)).isEmpty();
	}

}
