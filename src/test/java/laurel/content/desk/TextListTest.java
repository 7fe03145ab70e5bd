package laurel.content.desk;

import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import laurel.support.WatchedDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of texts at the desk. */
class TextListTest extends TextListDesk {

	@Test
	void textIsListedInTheReadersLanguageOrInTheOther() {
		long both = write("Cuarzo verde", "Green quartz", "x");
		long one = write("Cuarzo rosado", "", "x");
		Document english = page(Role.WRITER, Language.EN, "");
		assertThat(line(english, both).select("h3").text()).isEqualTo("Green quartz");
		assertThat(line(english, one).select("h3 a").attr("lang")).isEqualTo("es");
		assertThat(line(english, both).text()).contains("English: draft · Spanish: draft", ", by Test writer.");
		assertThat(line(english, one).text()).contains("English: missing · Spanish: draft");
		Document spanish = page(Role.EDITOR, Language.ES, "");
		assertThat(line(spanish, both).select("h3").text()).isEqualTo("Cuarzo verde");
		assertThat(line(spanish, both).text()).contains("En español: borrador · En inglés: borrador");
	}

	@Test
	void latestSavedComesFirst() {
		long first = write("Uno", "One", "x");
		long second = write("Dos", "Two", "x");
		this.database.sql(
				"update manuscript set saved_at = (select max(saved_at) from manuscript) + interval '1 day' where id = ?")
			.param(first)
			.update();
		assertThat(page(Role.EDITOR, Language.EN, "").select(".cards a").eachAttr("href")).startsWith(path(first),
				path(second));
	}

	@ParameterizedTest
	@EnumSource
	void everybodyFindsWhatTheyMayOpen(Role role) {
		long draft = write("Cuarzo", "Quartz", "x");
		long ready = write("Cuarzo listo", "Quartz ready", "x");
		change(ready, "stage = 'ready'");
		String list = LIST + "?words=quartz";
		if (role == Role.MODERATOR) {
			assertThat(visitor(role, Language.EN).status(list)).isEqualTo(403);
			return;
		}
		List<String> found = page(role, Language.EN, "?words=quartz").select(".cards a").eachAttr("href");
		assertThat(found).contains(path(ready));
		assertThat(found.contains(path(draft))).isEqualTo(role != Role.TRANSLATOR);
		assertThat(page(new DeskVisitor(this.mvc, this.desk.as(Role.WRITER, Language.ES)), "?words=quartz")
			.select(".cards")).isEmpty();
	}

	@Test
	void onlyThoseWhoWriteBeginATextOfEachKind() {
		Document page = page(Role.WRITER, Language.ES, "");
		assertThat(page.select("form[method=post][action=" + LIST + "] button").eachText())
			.hasSameSizeAs(this.kinds.all())
			.contains("Nuevo artículo");
		MvcTestResult begun = visitor(Role.WRITER, Language.EN).send(LIST, LIST, Map.of("kind", "page"));
		assertThat(begun).hasStatus(303);
		String location = String.valueOf(begun.getResponse().getHeader("Location"));
		assertThat(location).matches("/desk/texts/\\d+");
		assertThat(page(Role.WRITER, Language.EN, "").select("a[href=" + location + "]").text()).isEqualTo("Untitled");
		assertThat(page(Role.TRANSLATOR, Language.EN, "").select("main form[method=post]")).isEmpty();
		assertThat(this.mvc.post().uri(LIST).param("kind", "nothing").with(this.desk.as(Role.WRITER))).hasStatus(404);
		assertThat(this.mvc.post().uri(LIST).param("kind", "page").with(this.desk.as(Role.TRANSLATOR))).hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource({ "stage = 'ready',ready", "'revision = 3, released = 2',changed", "stage = 'draft',draft" })
	void stateNarrowsTheList(String change, String state) {
		long plain = write("Cuarzo", "Quartz", "x");
		this.database.sql("update manuscript_text set stage = 'ready', released = 1 where manuscript_id = ?")
			.param(plain)
			.update();
		change(plain, "stage = 'draft'");
		long other = write("Cuarzo otro", "", "x");
		change(other, change);
		assertThat(page(Role.WRITER, Language.EN, "?state=" + state).select(".cards a").eachAttr("href"))
			.contains(path(other));
		assertThat(page(Role.WRITER, Language.EN, "?language=es&state=" + state).select(".cards a").eachAttr("href"))
			.contains(path(other));
		assertThat(page(Role.WRITER, Language.EN, "?language=en&state=" + state).select(".cards a").eachAttr("href"))
			.doesNotContain(path(other));
	}

	@Test
	void releasedTextSaysWhatReadersSee() {
		Document all = page(Role.EDITOR, Language.EN, "?state=public&kind=post");
		assertThat(all.select(".cards > li")).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.text()).contains("Article · ", ": public"));
		String entry = "(select entry_id from manuscript where kind = 'post' and entry_id is not null limit 1)";
		for (Map.Entry<String, String> state : Map
			.of("publish_at = now() + interval '50 years', unpublish_at = null", "scheduled",
					"unpublish_at = publish_at + interval '1 second'", "ended",
					"withdrawal = 'error', withdrawn_at = now()", "withdrawn")
			.entrySet()) {
			this.database.sql("create table former as select * from entry_text where entry_id = " + entry).update();
			this.database.sql("update entry_text set " + state.getKey() + " where entry_id = " + entry).update();
			try {
				assertThat(page(Role.EDITOR, Language.EN, "?state=" + state.getValue()).select(".cards").text())
					.as(state.getValue())
					.contains(state.getValue().equals("ended") ? "past its last day" : state.getValue());
			}
			finally {
				this.database.sql("""
						update entry_text t set publish_at = f.publish_at, unpublish_at = f.unpublish_at,
							withdrawal = f.withdrawal, withdrawn_at = f.withdrawn_at from former f where f.id = t.id""")
					.update();
				this.database.sql("drop table former").update();
			}
		}
	}

	@Test
	void missingAndMineNarrowTheList() {
		long both = write("Cuarzo", "Quartz", "x");
		long one = write("", "Quartz alone", "x");
		List<String> missing = page(Role.WRITER, Language.EN, "?state=missing&language=es").select(".cards a")
			.eachAttr("href");
		assertThat(missing).contains(path(one)).doesNotContain(path(both));
		assertThat(page(Role.EDITOR, Language.EN, "?whose=mine").select(".cards a").eachAttr("href"))
			.doesNotContain(path(both));
		this.database.sql("update manuscript_text set saved_by = ? where manuscript_id = ? and language = 'es'")
			.params(this.desk.member(Role.EDITOR, Language.EN).id(), both)
			.update();
		assertThat(page(Role.EDITOR, Language.EN, "?whose=mine").select(".cards a").eachAttr("href"))
			.contains(path(both));
	}

	@Test
	void listGoesOnPageByPage() {
		this.database.sql("""
				insert into manuscript (kind, translation_group, original, author, created_at, saved_at, version)
				select 'post', 'many-' || i, 'en', :author, now(), now() - i * interval '1 minute', 0
				from generate_series(1, 120) i""").param("author", this.writer.id()).update();
		Document first = page(Role.WRITER, Language.EN, "?whose=mine&kind=post");
		assertThat(first.select(".cards > li")).hasSize(50);
		assertThat(first.select("a[rel=prev]")).isEmpty();
		Document second = visitor(Role.WRITER, Language.EN).open(first.select("a[rel=next]").attr("href"));
		Document third = visitor(Role.WRITER, Language.EN).open(second.select("a[rel=next]").attr("href"));
		assertThat(third.select(".cards > li")).hasSize(20);
		assertThat(third.select("a[rel=next]")).isEmpty();
		assertThat(third.select("a[rel=prev]").attr("href")).isEqualTo(LIST + "?kind=post&whose=mine&page=2");
		assertThat(third.select("select[name=whose] option[selected]").val()).isEqualTo("mine");
	}

	@Test
	void listIsReadInAFixedNumberOfStatements() throws Exception {
		DeskVisitor editor = visitor(Role.EDITOR, Language.EN);
		editor.open(LIST);
		long few = WatchedDatabase.statementsOf(() -> editor.open(LIST + "?kind=webinar"));
		long many = WatchedDatabase.statementsOf(() -> editor.open(LIST));
		assertThat(many).isEqualTo(few).isLessThan(15);
		long one = WatchedDatabase.statementsOf(() -> editor.open(LIST + "?words=cuarcita"));
		assertThat(WatchedDatabase.statementsOf(() -> editor.open(LIST + "?words=a"))).isEqualTo(one);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "kind=nothing&page=0", "page=x", "page=99999999", "state=gone", "language=fr", "whose=yours" })
	void whatNoListOffersIsNotThere(String query) {
		assertThat(visitor(Role.EDITOR, Language.EN).status(LIST + "?" + query)).isEqualTo(404);
	}

	@Test
	void tooManyWordsAreToldAndKept() {
		String words = "palabra ".repeat(26).strip();
		MvcTestResult answer = this.mvc.get()
			.uri(LIST + "?words={words}", words)
			.with(this.desk.as(Role.EDITOR))
			.exchange();
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").attr("href")).isEqualTo("#words");
		assertThat(page.select("input[name=words]").val()).isEqualTo(words);
		assertThat(this.mvc.get().uri(LIST + "?words={words}", "a\u202eb").with(this.desk.as(Role.EDITOR)))
			.hasStatus(422);
		assertThat(this.mvc.get().uri(LIST + "?words={words}", "&|!':*").with(this.desk.as(Role.EDITOR)))
			.hasStatus(200);
	}

	@Test
	void frontPageLeadsToTheSearch() {
		assertThat(
				visitor(Role.WRITER, Language.EN).open("/desk").select("form[action=" + LIST + "] input[name=words]"))
			.hasSize(1);
		assertThat(visitor(Role.MODERATOR, Language.EN).open("/desk").select("form[action=" + LIST + "]")).isEmpty();
	}

}
