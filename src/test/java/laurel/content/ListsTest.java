package laurel.content;

import java.time.LocalDate;

import laurel.lang.Language;
import laurel.support.WatchedDatabase;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists that are longer than a page: 45 articles, most of them of one old year. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {

	private static final int OF_1999 = 41;

	private static final int OF_1998 = 4;

	@Autowired
	private ApplicationContext site;

	@Autowired
	private MockMvcTester mvc;

	private Life life;

	@BeforeAll
	void publishMany() {
		this.life = new Life(this.site);
		ContentKind posts = this.site.getBean(ContentKinds.class).named("post").orElseThrow();
		for (int number = 0; number < OF_1999 + OF_1998; number++) {
			int place = number;
			LocalDate day = (place < OF_1999) ? LocalDate.of(1999, 12, 31).minusDays(place)
					: LocalDate.of(1998, 1, 1 + place - OF_1999);
			this.life.save(posts, Language.ES, (form) -> {
				form.setGroup("life-" + place);
				form.setSlug("life-" + place);
				form.setTitle("Artículo " + place);
				form.setDate(day);
			});
		}
	}

	@AfterAll
	void withdrawThem() {
		this.life.end();
	}

	@Test
	void listShowsTwentyAPageNewestFirst() {
		Document first = this.life.page("/es/articulos?year=1999");
		assertThat(first.select(".cards > li")).hasSize(20);
		assertThat(first.select(".cards h3").first().text()).isEqualTo("Artículo 0");
		assertThat(first.select("section.year h2").eachText()).containsExactly("1999");
		assertThat(first.select("nav.paging a[rel=prev]")).isEmpty();
		Document last = follow(follow(first, "next"), "next");
		assertThat(last.select(".cards h3").eachText()).containsExactly("Artículo 40");
		assertThat(last.select("nav.paging a[rel=next]")).isEmpty();
		assertThat(last.title()).startsWith("Artículos, 1999, página 3");
		assertThat(follow(follow(last, "prev"), "prev").select(".cards h3").first().text()).isEqualTo("Artículo 0");
	}

	@Test
	void listOfAllYearsEndsWithTheOldest() {
		Document page = this.life.page("/es/articulos");
		int pages = 1;
		while (!page.select("nav.paging a[rel=next]").isEmpty()) {
			page = follow(page, "next");
			pages++;
		}
		assertThat(pages).isGreaterThanOrEqualTo(3);
		assertThat(page.select(".cards h3").last().text()).isEqualTo("Artículo " + OF_1999);
		assertThat(page.select("section.year h2").last().text()).isEqualTo("1998");
	}

	@Test
	void otherLanguageListsThemAsWellAndSaysInWhichTheyAre() {
		Document page = this.life.page("/en/posts?year=1998");
		assertThat(page.select(".cards > li")).hasSize(OF_1998)
			.allSatisfy((card) -> assertThat(card.text()).contains("(in Spanish)"));
		assertThat(page.select(".cards h3 span[lang=es]")).hasSize(OF_1998);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?page=0", "?page=00", "?page=-1", "?page=x", "?page=4&year=1999", "?page=99999",
			"?year=1997", "?year=0", "?year=x", "?year=1999&page=" })
	void partThatDoesNotExistIsNotFound(String query) {
		assertThat(this.mvc.get().uri("/es/articulos" + query)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/es/articulos?year=1999&page=2", "/es/temas/vivienda?page=2", "/es/articulos/life-20" })
	void longListTakesNoMoreStatementsThanAShortOne(String path) throws Exception {
		assertThat(WatchedDatabase.statementsOf(() -> assertThat(this.mvc.get().uri(path)).hasStatusOk())).isEqualTo(6);
	}

	@Test
	void entryLeadsToTheNextAndTheFormerOfItsKind() {
		Document page = this.life.page("/es/articulos/life-20");
		assertThat(page.select("nav.paging a").eachText()).containsExactly("Artículo 21", "Artículo 19");
	}

	private Document follow(Document page, String way) {
		Element link = page.selectFirst("nav.paging a[rel=" + way + "]");
		assertThat(link).as(way).isNotNull();
		return this.life.page(link.attr("href"));
	}

}
