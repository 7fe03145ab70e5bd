package laurel.content.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import laurel.content.EntryForm;
import laurel.content.Manuscript;
import laurel.content.Manuscripts;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which staff see how a text stands, and editors release it. */
class PublicationControllerTest extends ReleaseDesk {

	private static final String LONG = "Word ".repeat(60).strip() + ".";

	@Autowired
	private Manuscripts manuscripts;

	private String path;

	@BeforeEach
	void write() {
		for (Language language : Language.values()) {
			EntryForm form = page("zz-released");
			form.setLanguage(language);
			form.setSlug("zz-" + language.code());
			form.setTitle("Zeta " + language.code());
			form.setSummary((language == Language.ES) ? "Lo que hay aquí." : "What there is.");
			form.setBody((language == Language.ES) ? "Una frase corta." : "A short sentence.");
			form.setDraft(true);
			this.entries.save(form);
		}
		this.path = path("zz-released") + "/publication";
	}

	@Test
	void pageSaysHowEachLanguageStandsAndOffersBoth() {
		Document page = this.editor.open(this.path);
		assertThat(page.select("h1").text()).isEqualTo("Publish: Zeta en");
		assertThat(page.select(".cards p:contains(A draft. Readers see nothing of it.)")).hasSize(2);
		assertThat(page.select("input[type=checkbox][checked]").eachAttr("name")).containsExactlyInAnyOrder("es.chosen",
				"en.chosen");
		assertThat(page.select(".tabs a[aria-current=page]").attr("href")).isEqualTo(this.path);
	}

	@Test
	void bothBecomePublicWithOneButton() {
		assertThat(send(Map.of())).hasStatus(303).hasHeader("Location", this.path);
		assertThat(this.mvc.get().uri("/es/zz-es")).hasStatusOk();
		assertThat(this.mvc.get().uri("/en/zz-en")).hasStatusOk();
		Document page = this.editor.open(this.path);
		assertThat(page.select(".cards").text()).contains("Public since");
		assertThat(page.select(".cards a").eachAttr("href")).containsExactly("/es/zz-es", "/en/zz-en");
		assertThat(page.text()).contains("There is nothing to publish.");
	}

	@Test
	void textIsScheduledForADayAndATimeAndTheScheduleIsCancelled() {
		assertThat(send(Map.of("when", "later", "day", "2150-01-15", "time", "09:00"))).hasStatus(303);
		assertThat(this.mvc.get().uri("/en/zz-en")).hasStatus(404);
		Document page = this.editor.open(this.path);
		assertThat(page.select(".cards").text().replace('\u00a0', ' '))
			.contains("Scheduled for Thursday, January 15, 2150, 9:00 AM, Central Time.");
		assertThat(this.editor.send(page, this.path + "/cancellation", Map.of())).hasStatus(303);
		assertThat(this.editor.open(this.path).select(".cards").text()).doesNotContain("Scheduled");
	}

	@Test
	void whatIsMissingIsToldBesideItsFieldAndNothingTypedIsLost() {
		MvcTestResult answer = send(
				Map.of("en.chosen", "", "when", "later", "day", "15/1/2150", "reason", "So it is."));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#day", "#time");
		assertThat(page.getElementById("day").val()).isEqualTo("15/1/2150");
		assertThat(page.getElementById("reason").val()).isEqualTo("So it is.");
		assertThat(page.select("option[selected]").val()).isEqualTo("later");
		assertThat(page.select("input[type=checkbox][checked]").eachAttr("name")).containsExactly("es.chosen");
	}

	@Test
	void oneLanguageAloneAsksWhy() {
		MvcTestResult answer = send(Map.of("en.chosen", ""));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select(".summary a").eachAttr("href")).contains("#reason");
		Document page = DeskVisitor.page(answer);
		Map<String, String> typed = new LinkedHashMap<>(Map.of("reason", "The other follows."));
		page.select("[id=es.read]").forEach((box) -> typed.put("es.read", "true"));
		assertThat(this.editor.send(page, this.path, typed)).hasStatus(303);
		assertThat(this.mvc.get().uri("/es/zz-es")).hasStatusOk();
	}

	@Test
	void errorStopsAndLeadsToItsPlace() {
		change((form) -> form.setBody("One.\n\n### Skipped\n\nTwo."));
		MvcTestResult answer = send(Map.of());
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#en.chosen");
		assertThat(page.select("main section .items a").eachAttr("href"))
			.contains("/desk/texts/" + manuscript().id() + "?line=3#en.body");
		assertThat(page.select(".items").text()).contains("line 3").contains("This heading skips a level.");
		assertThat(this.mvc.get().uri("/es/zz-es")).hasStatus(404);
		assertThat(this.mvc.get().uri("/en/zz-en")).hasStatus(404);
	}

	@Test
	void warningIsTickedBeforeAndNotUnseen() {
		change((form) -> form.setBody(LONG));
		MvcTestResult answer = send(Map.of());
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#en.read");
		change((form) -> form.setBody(LONG + "\n\n" + LONG));
		MvcTestResult late = this.editor.send(page, this.path, Map.of("en.read", "true"));
		assertThat(late).hasStatus(409);
		assertThat(DeskVisitor.page(late).getElementById("en.read").hasAttr("checked")).isFalse();
		assertThat(this.editor.send(DeskVisitor.page(late), this.path, Map.of("en.read", "true"))).hasStatus(303);
		assertThat(this.mvc.get().uri("/en/zz-en")).hasStatusOk();
	}

	@Test
	void secondEditorIsToldWhatHappened() {
		Document open = this.editor.open(this.path);
		assertThat(this.editor.send(open, this.path, Map.of())).hasStatus(303);
		MvcTestResult late = this.editor.send(open, this.path, Map.of("reason", "Mine."));
		assertThat(late).hasStatus(409);
		Document page = DeskVisitor.page(late);
		assertThat(page.select(".warn h2").text()).isEqualTo("Somebody else was faster");
		assertThat(page.select(".cards").text()).contains("Public since");
	}

	@Test
	void changeNoteIsToldToReaders() {
		send(Map.of());
		change((form) -> form.setSummary("What there is now."));
		assertThat(send(Map.of("en.note", "New numbers."))).hasStatus(303);
		assertThat(
				this.database.queryForObject("select change_note from entry_text where slug = 'zz-en'", String.class))
			.isEqualTo("New numbers.");
		assertThat(this.mvc.get().uri("/en/zz-en")).bodyText().contains("What there is now.");
	}

	@Test
	void writerSeesHowTheirTextStandsAndAsksAnEditor() {
		Member writer = this.desk.member(Role.WRITER, Language.EN);
		DeskVisitor visitor = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER));
		assertThat(visitor.status(this.path)).isEqualTo(404);
		this.database.update("update manuscript set author = ? where id = ?", writer.id(), manuscript().id());
		Document page = visitor.open(this.path);
		assertThat(page.select("form[action=" + this.path + "]")).isEmpty();
		assertThat(page.select("#findings")).hasSize(1);
		String ready = this.path + "/ready";
		assertThat(visitor.send(page, ready, Map.of())).hasStatus(303);
		page = visitor.open(this.path);
		assertThat(page.select(".cards li").first().text()).contains("an editor is asked to look at it");
		assertThat(page.select("form[action=" + ready + "] button").first().text())
			.isEqualTo("The Spanish text is not ready yet");
		assertThat(visitor.send(page, ready, Map.of())).hasStatus(303);
		assertThat(visitor.open(this.path).text()).doesNotContain("an editor is asked to look at it");
	}

	@Test
	void translatorSaysNothingOfWhatOthersWrote() {
		this.database.update("update manuscript_text set stage = 'ready' where manuscript_id = ?", manuscript().id());
		DeskVisitor translator = new DeskVisitor(this.mvc, this.desk.as(Role.TRANSLATOR));
		assertThat(translator.open(this.path).select("form[action$=/ready]")).isEmpty();
		assertThat(this.mvc.post()
			.uri(this.path + "/ready")
			.param("language", "es")
			.param("ready", "false")
			.with(this.desk.as(Role.TRANSLATOR))).hasStatus(403);
	}

	@Test
	void pageSpeaksSpanishToWhoeverChoseIt() {
		DeskVisitor other = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR, Language.ES));
		assertThat(other.open(this.path).select("h1").text()).isEqualTo("Publicar: Zeta es");
	}

	private MvcTestResult send(Map<String, String> typed) {
		return this.editor.send(this.path, this.path, typed);
	}

	private void change(Consumer<EntryForm> change) {
		Member who = this.desk.member(Role.EDITOR, Language.EN);
		Manuscript manuscript = manuscript();
		EntryForm form = this.forms.read("page", manuscript.text(Language.EN).orElseThrow().form());
		change.accept(form);
		this.manuscripts.save(who, manuscript.id(), manuscript.version(), List.of(form));
	}

	private Manuscript manuscript() {
		return this.manuscripts.find(this.desk.member(Role.EDITOR, Language.EN), id("zz-released")).orElseThrow();
	}

}
