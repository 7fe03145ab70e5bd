package laurel.sweep;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import laurel.support.Vnu;
import laurel.support.WholeSite;
import laurel.sweep.rules.EveryAnswerHasTheHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicSweepTest {

	@LocalServerPort
	private int port;

	private List<VisitedPage> pages = List.of();

	private List<VisitedPage> errors = List.of();

	private List<VisitedPage> feeds = List.of();

	@BeforeAll
	void visitEverything() {
		Browsing visitor = new Browsing("http://localhost:" + this.port);
		this.pages = PublicPages.all(visitor);
		this.errors = PublicPages.errors(visitor);
		this.feeds = PublicPages.feeds(visitor, this.pages);
	}

	@Test
	void sweepReachesEveryKindOfPageInBothLanguages() {
		List<String> paths = this.pages.stream().map(VisitedPage::path).toList();
		assertThat(paths).contains("/es/", "/en/", "/es/articulos", "/en/posts", "/es/investigaciones", "/en/research",
				"/es/seminarios", "/en/webinars", "/es/temas", "/en/topics", "/es/temas/vivienda", "/en/topics/housing",
				"/es/acerca-de", "/en/about", "/es/ayuda", "/en/help", "/es/seguridad", "/en/safety", "/es/privacidad",
				"/en/privacy", "/es/accesibilidad", "/en/accessibility", "/es/reglas", "/en/comment-rules");
		assertThat(paths).hasSizeGreaterThan(80);
		assertThat(this.pages).allMatch((page) -> page.status() == 200);
	}

	@TestFactory
	Stream<DynamicContainer> everyPageKeepsEveryRule() {
		return PageRule.ALL.stream()
			.map((rule) -> DynamicContainer.dynamicContainer(rule.getClass().getSimpleName(),
					everything().map((page) -> DynamicTest.dynamicTest(page.toString(), () -> rule.check(page)))));
	}

	@Test
	void everyFeedCanBeReadAndHasTheHeaders() throws FeedException {
		assertThat(this.feeds).hasSizeGreaterThan(10);
		for (VisitedPage feed : this.feeds) {
			assertThat(feed.status()).as(feed.path()).isEqualTo(200);
			EveryAnswerHasTheHeaders.checkShared(feed);
			assertThat(feed.header("Content-Type")).isEqualToIgnoringCase("application/atom+xml;charset=UTF-8");
			assertThat(new WireFeedInput().build(new StringReader(feed.html())).getFeedType()).isEqualTo("atom_1.0");
		}
	}

	@Test
	void languageLinkLeadsToTheSamePageAndBack() {
		List<String> paths = this.pages.stream().map(VisitedPage::path).toList();
		for (VisitedPage page : this.pages) {
			String other = page.document().select("a.language").attr("href");
			assertThat(paths).contains(other);
			VisitedPage twin = this.pages.get(paths.indexOf(other));
			assertThat(twin.document().select("a.language").attr("href")).isEqualTo(page.path());
		}
	}

	@Test
	void titlesTellPagesOfALanguageApart() {
		var byTitle = this.pages.stream()
			.filter((page) -> page.document().select("meta[name=robots]").isEmpty())
			.collect(Collectors.groupingBy((page) -> page.language() + page.document().title()));
		assertThat(byTitle.values()).allSatisfy((same) -> assertThat(same).hasSize(1));
	}

	@Test
	void checkerFindsNeitherErrorNorWarning() throws IOException {
		Path folder = Path.of("target", "pages");
		Files.createDirectories(folder);
		try (Stream<Path> former = Files.list(folder)) {
			for (Path file : former.toList()) {
				Files.delete(file);
			}
		}
		for (VisitedPage page : everything().toList()) {
			Files.writeString(folder.resolve(page.path().replaceAll("[^a-z0-9-]+", "_") + ".html"), page.html());
		}
		assertThat(Vnu.check(folder)).isEmpty();
	}

	private Stream<VisitedPage> everything() {
		List<VisitedPage> everything = new ArrayList<>(this.pages);
		everything.addAll(this.errors);
		return everything.stream();
	}

}
