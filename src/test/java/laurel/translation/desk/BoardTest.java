package laurel.translation.desk;

import java.util.List;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;
import laurel.staff.Waiting.Heading;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WatchedDatabase;
import laurel.support.WholeSite;
import laurel.translation.TranslatedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Which translations there are, and what waits. */
@WholeSite
class BoardTest {

	private static final String PATH = "/desk/translations";

	@Autowired
	private ApplicationContext site;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Wordings wordings;

	@Autowired
	private TranslationsWaiting waiting;

	private TranslatedText text;

	private DeskVisitor translator;

	@BeforeEach
	void sitDown() {
		this.text = new TranslatedText(this.site, this.desk.member(Role.EDITOR, Language.EN));
		this.translator = new DeskVisitor(this.mvc, this.desk.as(Role.TRANSLATOR));
	}

	@AfterEach
	void end() {
		this.text.end();
	}

	@Test
	void everyStateIsSeenAndCanBeAskedFor() {
		long id = this.text.begin();
		this.text.release(Language.EN);
		assertThat(stateOf(id)).isEqualTo("Missing");
		this.text.write(Language.ES, (form) -> form.setBody(TranslatedText.SPANISH));
		assertThat(stateOf(id)).isEqualTo("Draft");
		this.text.release(Language.ES);
		assertThat(stateOf(id)).isEqualTo("Up to date");
		this.text.write(Language.EN,
				(form) -> form.setBody(form.getBody().replace("safe", "quiet").replace("warm", "hot")));
		assertThat(stateOf(id)).isEqualTo("Behind its original: 2 passages to bring up to date");
		assertThat(shows("?state=stale", id)).isTrue();
		assertThat(shows("?state=missing", id)).isFalse();
		assertThat(shows("?state=stale&kind=post&target=es", id)).isTrue();
		assertThat(shows("?kind=webinar", id)).isFalse();
		assertThat(shows("?target=en", id)).isFalse();
	}

	@Test
	void whatSomebodyMayNotOpenIsNotThere() {
		long id = this.text.beginBoth();
		assertThat(shows("", id)).isFalse();
		this.text.release(Language.EN);
		assertThat(shows("", id)).isTrue();
		DeskVisitor writer = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER));
		assertThat(writer.open(PATH).select(".board li")).isEmpty();
		this.database.update("update manuscript set author = ? where id = ?",
				this.desk.member(Role.WRITER, Language.EN).id(), id);
		assertThat(writer.open(PATH).select(".board li")).hasSize(1);
	}

	@Test
	void partThatThereCannotBeIsNotFound() {
		assertThat(this.translator.status(PATH + "?state=lost")).isEqualTo(404);
		assertThat(this.translator.status(PATH + "?target=fr")).isEqualTo(404);
		assertThat(this.translator.status(PATH + "?page=0")).isEqualTo(404);
		assertThat(this.translator.status(PATH + "?page=999")).isEqualTo(404);
		assertThat(this.translator.open(PATH + "?kind=%27").select(".board li")).isEmpty();
	}

	@Test
	void figuresCountWhatReadersHave() {
		Document before = this.translator.open(PATH);
		this.text.begin();
		this.text.release(Language.EN);
		String missing = before.select("main section li").get(2).text();
		assertThat(this.translator.open(PATH).select("main section li").get(2).text()).isNotEqualTo(missing);
		assertThat(missing).matches(
				"One text has no translation. Readers have had it since .*|\\d+ texts have .* and half of them since .*");
		assertThat(before.select("main section li").get(0).text()).containsPattern("\\d+% of the texts");
	}

	@Test
	void longBoardHasPages() {
		for (int number = 0; number < 60; number++) {
			this.text.begin();
			this.text.release(Language.EN);
		}
		Document first = this.translator.open(PATH + "?state=missing&target=es");
		assertThat(first.select(".board li")).hasSize(50);
		String next = first.select("a[rel=next]").attr("href");
		assertThat(next).isEqualTo(PATH + "?state=missing&target=es&page=2");
		Document second = this.translator.open(next);
		assertThat(second.select(".board li")).hasSizeGreaterThanOrEqualTo(10);
		assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo(PATH + "?state=missing&target=es");
	}

	@Test
	void boardIsReadInAFixedNumberOfStatements() throws Exception {
		long few = WatchedDatabase.statementsOf(() -> this.translator.open(PATH));
		for (int number = 0; number < 20; number++) {
			this.text.beginBoth();
			this.text.release(Language.EN, Language.ES);
		}
		assertThat(WatchedDatabase.statementsOf(() -> this.translator.open(PATH))).isEqualTo(few);
	}

	@Test
	void frontPageSaysWhatIsMissingAndWhatIsBehind() throws Exception {
		long id = this.text.begin();
		assertThat(items(Role.TRANSLATOR, Heading.WAITS)).isEmpty();
		this.text.release(Language.EN);
		assertThat(items(Role.TRANSLATOR, Heading.WAITS)).singleElement().satisfies((item) -> {
			assertThat(item.text()).isEqualTo("“ZZ Call us” has no Spanish text yet");
			assertThat(item.path()).isEqualTo(PATH + "/" + id + "/es");
		});
		assertThat(items(Role.WRITER, Heading.WAITS)).isEmpty();
		assertThat(items(Role.MODERATOR, Heading.WAITS)).isEmpty();
		this.text.write(Language.ES, (form) -> form.setBody(TranslatedText.SPANISH));
		this.text.write(Language.EN, (form) -> form.setBody(form.getBody().replace("safe", "quiet")));
		assertThat(items(Role.TRANSLATOR, Heading.WAITS)).isEmpty();
		assertThat(items(Role.TRANSLATOR, Heading.STALE)).singleElement()
			.extracting(Waiting.Item::text)
			.isEqualTo("“ZZ Call us” in Spanish: one passage to bring up to date");
		assertThat(WatchedDatabase.statementsOf(() -> items(Role.TRANSLATOR, Heading.STALE))).isOne();
		assertThat(WatchedDatabase.statementsOf(() -> items(Role.MODERATOR, Heading.STALE))).isZero();
	}

	private List<Waiting.Item> items(Role role, Heading heading) {
		Member member = this.desk.member(role, Language.EN);
		return this.waiting.items(member, this.wordings.in(Language.EN))
			.stream()
			.filter((item) -> item.heading() == heading && item.text().contains("ZZ"))
			.toList();
	}

	private boolean shows(String query, long id) {
		return !this.translator.open(PATH + query).select(".board a[href=" + PATH + "/" + id + "/es]").isEmpty();
	}

	private String stateOf(long id) {
		return this.translator.open(PATH)
			.select(".board li:has(a[href=" + PATH + "/" + id + "/es]) p:last-child")
			.text();
	}

}
