package laurel.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Wherever a page of the desk shows the title of a text that is not in the page's
 * language, it says in which it is.
 */
class MarkedTitlesTest extends EveryLife {

	private final Editor editor;

	private final ContentKind kind;

	private final JdbcTemplate database;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	@Autowired
	MarkedTitlesTest(ApplicationContext site) {
		super(site);
		this.editor = new Editor(site);
		this.kind = site.getBean(ContentKinds.class).listed().get(0);
		this.database = site.getBean(JdbcTemplate.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
	}

	Stream<Arguments> pagesInBothLanguages() {
		return Stream.of(Language.values())
			.flatMap((language) -> Stream
				.of("", "/history", "/history/%s/1", "/publication", "/preview", "/links", "/removal", "/withdrawal")
				.map((page) -> Arguments.of(language, page)));
	}

	@ParameterizedTest
	@MethodSource("pagesInBothLanguages")
	void pageOfAText(Language language, String page) {
		this.life.save(this.kind, language.other());
		assertMarked(language, this.life.desk() + page.formatted(language.other().code()), "h1");
	}

	@ParameterizedTest
	@EnumSource
	void translationOfAText(Language language) {
		this.life.save(this.kind, language.other());
		assertMarked(language, this.life.desk().replace("texts", "translations") + "/" + language.code(), "h1");
	}

	@ParameterizedTest
	@EnumSource
	void listAndSearchAndBoard(Language language) {
		this.life.save(this.kind, language.other());
		assertMarked(language, "/desk/texts", ".cards a");
		assertMarked(language, "/desk/texts?words=" + Life.title(language.other()), ".cards a");
		assertMarked(language, "/desk/translations?state=missing", ".cards a");
	}

	@ParameterizedTest
	@EnumSource
	void frontPage(Language language) {
		this.life.save(this.kind, language.other(), (form) -> form.setDate(LocalDate.now().minusDays(1)));
		assertMarked(language, "/desk", "section a");
		for (String state : List.of("stage = 'ready'", "stage = 'draft', revision = revision + 1",
				"saved_at = now() - interval '366 days'")) {
			this.database.update("update manuscript_text set " + state
					+ " where manuscript_id in (select id from manuscript where translation_group = 'life')");
			assertMarked(language, "/desk", "section a");
		}
	}

	@ParameterizedTest
	@EnumSource
	void auditLog(Language language) {
		this.life.save(this.kind, language.other());
		this.editor.change(language.other(), (form) -> form.setSummary("Changed."));
		assertMarked(language, "/desk/audit", "td");
	}

	/** The title stands there, and each time in an element of its language. */
	private void assertMarked(Language language, String path, String place) {
		Role role = path.startsWith("/desk/audit") ? Role.ADMINISTRATOR : Role.EDITOR;
		Document page = new DeskVisitor(this.mvc, this.desk.as(role, language)).open(path);
		String title = Life.title(language.other());
		Elements shown = page.select("main").first().getElementsContainingOwnText(title);
		assertThat(page.select("main " + place + ":contains(" + title + ")")).as(path).isNotEmpty();
		assertThat(shown).as(path)
			.isNotEmpty()
			.allSatisfy((element) -> assertThat(languageOf(element)).as(element.outerHtml())
				.isEqualTo(language.other().code()));
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
	}

	private static String languageOf(Element element) {
		return element.closest("[lang]").attr("lang");
	}

}
