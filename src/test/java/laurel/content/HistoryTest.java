package laurel.content;

import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that was saved can be looked at, compared and brought back. */
class HistoryTest extends EveryLife {

	private final ContentKinds kinds;

	private final Manuscripts manuscripts;

	private final Unsaved unsaved;

	private final JdbcTemplate database;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	private DeskVisitor editor;

	@Autowired
	HistoryTest(ApplicationContext site) {
		super(site);
		this.kinds = site.getBean(ContentKinds.class);
		this.manuscripts = site.getBean(Manuscripts.class);
		this.unsaved = site.getBean(Unsaved.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
	}

	@BeforeEach
	void sitDown() {
		this.editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void savesOfBothLanguagesStandInOrderWithWhoAndWhen(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		write(kind, language, "Second");
		Document page = this.editor.open(history());
		String own = history() + "/" + language.code();
		assertThat(page.select(".cards a").eachAttr("href")).containsExactly(own + "/2",
				history() + "/" + language.other().code() + "/1", own + "/1");
		assertThat(page.select(".cards li").eachText().get(0)).contains("Test editor")
			.doesNotContain("Readers see this one");
		assertThat(page.select(".cards li").eachText().get(2)).contains("from a file", "Readers see this one");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void saveIsComparedWordByWordWithTheOneBeforeOrAnother(ContentKind kind, Language language) {
		this.life.save(kind, language);
		write(kind, language, "A second life");
		write(kind, language, "A third life");
		String own = history() + "/" + language.code();
		Document third = this.editor.open(own + "/3");
		assertThat(third.select("del").text()).contains("second");
		assertThat(third.select("ins").text()).contains("third");
		assertThat(third.select("main h3").eachText()).contains("Title: changed", "Topics")
			.doesNotContain("Topics: changed");
		assertThat(third.select("option").eachAttr("value")).containsExactly("2", "1");
		Document whole = this.editor.open(own + "/3?with=1");
		assertThat(whole.select("del").text()).doesNotContain("second");
		assertThat(whole.select("option[selected]").val()).isEqualTo("1");
		assertThat(this.editor.open(own + "/1").select("del, ins")).isEmpty();
		assertThat(this.editor.status(own + "/4")).isEqualTo(404);
		assertThat(this.editor.status(own + "/3?with=9")).isEqualTo(404);
		assertThat(this.editor.status(history() + "/" + language.other().code() + "/1")).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void formerSaveIsBroughtBackAndReadersSeeNothingOfIt(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, (form) -> form.setTitle("Changed"));
		String first = history() + "/" + language.code() + "/1";
		MvcTestResult answer = this.editor.send(first, first + "/restoration", Map.of());
		assertThat(answer).hasStatus(303).hasHeader("Location", history());
		assertThat(this.editor.open(history()).select(".cards a").first().attr("href")).endsWith("/3");
		assertThat(title(3)).isEqualTo(Life.title(language));
		assertThat(this.life.page(kind.path(language, Life.slug(language))).select("h1").text()).isEqualTo("Changed");
		Map<String, Object> record = this.database
			.queryForMap("select act, target from audit_event order by position desc limit 1");
		assertThat(record).containsEntry("act", "text.saved").containsEntry("target", Life.title(language));
	}

	@Test
	void whatWasSavedMeanwhileIsNotOverwritten() {
		ContentKind kind = this.kinds.all().get(0);
		this.life.save(kind, Language.EN);
		write(kind, Language.EN, "Second");
		String first = history() + "/en/1";
		Document open = this.editor.open(first);
		write(kind, Language.EN, "Third");
		MvcTestResult late = this.editor.send(open, first + "/restoration", Map.of());
		assertThat(late).hasStatus(409);
		assertThat(DeskVisitor.page(late).select(".summary").text()).contains("Somebody saved this text");
		assertThat(this.life.revisions()).isEqualTo(3);
		assertThat(this.editor.send(DeskVisitor.page(late), first + "/restoration", Map.of())).hasStatus(303);
		assertThat(title(4)).isEqualTo(Life.title(Language.EN));
	}

	@Test
	void whatSomebodyTypedAndDidNotSaveIsNotLost() {
		ContentKind kind = this.kinds.all().get(0);
		this.life.save(kind, Language.EN);
		write(kind, Language.EN, "Second");
		Member editor = this.desk.member(Role.EDITOR, Language.EN);
		this.unsaved.keep(editor, id(), 2, Map.of("title", List.of("Typed")));
		String first = history() + "/en/1";
		MvcTestResult answer = this.editor.send(first, first + "/restoration", Map.of());
		assertThat(answer).hasStatus(409);
		assertThat(DeskVisitor.page(answer).select(".summary").text()).contains("not saved it");
		assertThat(this.unsaved.find(editor, id())).isPresent();
	}

	@Test
	void sameWordsAreNoNewSave() {
		ContentKind kind = this.kinds.all().get(0);
		this.life.save(kind, Language.EN);
		write(kind, Language.EN, "Second");
		write(kind, Language.EN, Life.title(Language.EN));
		String first = history() + "/en/1";
		assertThat(this.editor.send(first, first + "/restoration", Map.of())).hasStatus(303);
		assertThat(this.life.revisions()).isEqualTo(3);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void saveOfAnOlderShapeIsReadAndBroughtBack(ContentKind kind, Language language) {
		this.life.save(kind, language);
		write(kind, language, "Second");
		this.database.update("""
				update revision set form = form - 'byline' - 'changeNote' || cast(? as jsonb)
				where number = 1 and manuscript_text_id in (
					select t.id from manuscript_text t where t.manuscript_id = ?)""", """
				{"kicker": "An old field", "title": "Old", "summary": null, "topics": ["no-such-topic", "housing"],
				"updated": "once upon a time", "date": "2020-01-15", "purpose": "NOTHING"}""", id());
		String first = history() + "/" + language.code() + "/1";
		Document page = this.editor.open(first);
		assertThat(page.select("main h3").eachText()).contains("“kicker”, which texts no longer have");
		assertThat(page.select(".diff").text()).contains("An old field", "once upon a time",
				"Wednesday, January 15, 2020", "no-such-topic");
		assertThat(this.editor.send(first, first + "/restoration", Map.of())).hasStatus(303);
		assertThat(title(3)).isEqualTo("Old");
		Map<String, Object> form = this.database.queryForMap("""
				select form ->> 'topics' as topics, form ->> 'summary' as summary, form -> 'kicker' as kicker
				from revision where number = 3 and manuscript_text_id in (
					select t.id from manuscript_text t where t.manuscript_id = ?)""", id());
		assertThat(form).containsEntry("topics", "[\"housing\"]")
			.containsEntry("summary", "")
			.containsEntry("kicker", null);
	}

	@Test
	void addressThatAnotherTextHasByNowIsNotTakenFromIt() {
		ContentKind kind = this.kinds.all().get(0);
		this.life.save(kind, Language.EN, (form) -> form.setSlug("life-former"));
		this.life.save(kind, Language.EN);
		this.life.save(kind, Language.EN, (form) -> {
			form.setGroup("life-other");
			form.setSlug("life-former");
		});
		String first = history() + "/en/1";
		assertThat(this.editor.send(first, first + "/restoration", Map.of())).hasStatus(303);
		assertThat(this.database.queryForObject("select slug from manuscript_text where manuscript_id = ?",
				String.class, id()))
			.isEqualTo(Life.slug(Language.EN));
	}

	@Test
	void whoMayNotOpenATextSeesNoneOfItsHistory() {
		this.life.save(this.kinds.all().get(0), Language.EN);
		DeskVisitor writer = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER));
		assertThat(writer.status(history())).isEqualTo(404);
		assertThat(writer.status(history() + "/en/1")).isEqualTo(404);
		assertThat(this.mvc.post().uri(history() + "/en/1/restoration").with(this.desk.as(Role.WRITER)).exchange())
			.hasStatus(404);
	}

	private void write(ContentKind kind, Language language, String title) {
		Member editor = this.desk.member(Role.EDITOR, Language.EN);
		EntryForm form = this.life.form(kind, language);
		form.setTitle(title);
		int version = this.manuscripts.find(editor, id()).orElseThrow().version();
		this.manuscripts.save(editor, id(), version, List.of(form));
	}

	private String title(int number) {
		return this.database.queryForObject("""
				select r.form ->> 'title' from revision r join manuscript_text t on t.id = r.manuscript_text_id
				where t.manuscript_id = ? and r.number = ?""", String.class, id(), number);
	}

	private String history() {
		return this.life.desk() + "/history";
	}

	private long id() {
		return Long.parseLong(this.life.desk().replaceAll(".*/", ""));
	}

}
