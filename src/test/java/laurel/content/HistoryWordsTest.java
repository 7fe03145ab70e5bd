package laurel.content;

import java.util.List;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The history of a text in words that its readers understand. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryWordsTest {

	private final Life life;

	private final ContentKind kind;

	private final JdbcTemplate database;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	@Autowired
	HistoryWordsTest(ApplicationContext site) {
		this.life = new Life(site);
		this.kind = site.getBean(ContentKinds.class).all().get(0);
		this.database = site.getBean(JdbcTemplate.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
	}

	@AfterEach
	void end() {
		this.life.end();
	}

	@ParameterizedTest
	@EnumSource
	void whatAFileSaysIsToldOnlyWhereItSaysSomething(Language language) {
		this.life.save(this.kind, Language.EN);
		this.life.save(this.kind, Language.EN, (form) -> form.setDraft(true));
		assertThat(fields(language, "/en/1")).noneMatch((field) -> field.matches(".*([Ff]ile|archivo).*"));
		assertThat(fields(language, "/en/2")).contains(
				(language == Language.EN) ? "Draft in its file: changed | The file says not to show it to readers yet."
						: "Borrador en su archivo: cambió | El archivo dice que todavía no se muestre a quien lee.");
	}

	@ParameterizedTest
	@EnumSource
	void whatTheSiteLinksToATextForIsToldInWords(Language language) {
		this.life.save(this.kind, Language.EN);
		this.database.update("""
				update revision set form = form || '{"purpose": "HELP"}' where manuscript_text_id in (
					select t.id from manuscript_text t join manuscript m on m.id = t.manuscript_id
					where m.translation_group = 'life')""");
		assertThat(fields(language, "/en/1"))
			.contains((language == Language.EN) ? "What the site links to it for | Where to find help"
					: "Para qué enlaza el sitio con él | Dónde encontrar ayuda");
	}

	/** Each field of a save: what it is called, and what stands there. */
	private List<String> fields(Language language, String save) {
		Document page = open(language, save);
		page.select(".unseen").remove();
		return page.select("main h3")
			.stream()
			.filter((name) -> name.nextElementSibling() != null)
			.map((name) -> name.text() + " | " + name.nextElementSibling().text())
			.toList();
	}

	private Document open(Language language, String save) {
		DeskVisitor visitor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR, language));
		return visitor.open(this.life.desk() + "/history" + save);
	}

}
