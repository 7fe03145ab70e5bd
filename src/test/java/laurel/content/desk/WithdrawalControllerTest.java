package laurel.content.desk;

import java.util.Map;
import java.util.Objects;

import laurel.content.EntryForm;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which an editor takes a text away from readers. */
class WithdrawalControllerTest extends ReleaseDesk {

	private String path;

	@BeforeEach
	void publish() {
		this.entries.save(page("zz-a"));
		this.entries.save(page("zz-b"));
		this.path = path("zz-a") + "/withdrawal";
	}

	@Test
	void pageAsksForANoticeInTheLanguagesThatReadersSee() {
		Document page = this.editor.open(this.path);
		assertThat(page.select("h1").text()).isEqualTo("Withdraw: zz-a");
		assertThat(page.getElementById("en")).isNotNull();
		assertThat(page.getElementById("es")).isNull();
	}

	@Test
	void textThatTheSiteItselfLeadsToStays() {
		long id = Objects.requireNonNull(this.database.queryForObject(
				"select m.id from manuscript m join entry e on e.id = m.entry_id where e.purpose = 'safety'",
				Long.class));
		String needed = "/desk/texts/" + id + "/withdrawal";
		Document page = this.editor.open(needed);
		assertThat(page.select("main .warn").text()).contains("cannot be withdrawn");
		assertThat(page.select("main form")).isEmpty();
		String version = String
			.valueOf(this.database.queryForObject("select version from manuscript where id = ?", Integer.class, id));
		MvcTestResult answer = this.mvc.post()
			.uri(needed)
			.with(this.desk.as(Role.EDITOR))
			.param("kind", "ERROR")
			.param("reason", "No longer.")
			.param("version", version)
			.exchange();
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select(".summary").text()).contains("cannot be withdrawn");
		assertThat(this.mvc.get().uri("/en/safety")).hasStatusOk();
	}

	@Test
	void whatIsMissingIsToldBesideItsFieldAndNothingTypedIsLost() {
		MvcTestResult answer = send(Map.of("replacement", "/en/nowhere"));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select(".summary a").eachAttr("href")).containsExactly("#kind");
		answer = send(Map.of("kind", "REPLACED", "replacement", "/en/nowhere", "en", "Old."));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#reason", "#replacement");
		assertThat(page.getElementById("replacement").val()).isEqualTo("/en/nowhere");
		assertThat(page.getElementById("en").val()).isEqualTo("Old.");
		assertThat(page.select("option[selected]").val()).isEqualTo("REPLACED");
		answer = send(Map.of("kind", "NOTICE", "reason", "Old."));
		assertThat(DeskVisitor.page(answer).select(".summary a").eachAttr("href")).containsExactly("#en");
		assertThat(this.mvc.get().uri("/en/zz-a")).hasStatusOk();
	}

	@Test
	void eachLineOfTheSummaryNamesItsLanguageInTheOrderOfThePage() {
		EntryForm form = this.forms.read("page", "{\"date\": \"2020-01-15\"}");
		form.setLanguage(Language.ES);
		form.setGroup("zz-a");
		form.setSlug("zz-a-es");
		form.setTitle("zz-a");
		form.setSummary("Lo que hay.");
		this.entries.save(form);
		Document page = DeskVisitor.page(send(Map.of("kind", "NOTICE")));
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#es", "#en", "#reason");
		assertThat(page.select(".summary a").eachText().subList(0, 2)).containsExactly(
				"Tell readers of this language why the text no longer holds. (Spanish)",
				"Tell readers of this language why the text no longer holds. (English)");
	}

	@Test
	void withdrawnTextIsWhatTheEditorChose() {
		assertThat(send(Map.of("kind", "REPLACED", "replacement", "http://localhost/en/zz-b", "reason", "Merged.")))
			.hasStatus(303)
			.hasHeader("Location", this.path.replace("withdrawal", "publication"));
		assertThat(this.mvc.get().uri("/en/zz-a")).hasStatus(301).hasHeader("Location", "/en/zz-b");
		Document page = this.editor.open(this.path.replace("withdrawal", "publication"));
		assertThat(page.select(".cards").text()).contains("Its address leads to another page.");
		page = this.editor.open(this.path);
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main").text()).contains("This text is withdrawn already.");
	}

	@Test
	void textThatSomebodyChangedMeanwhileIsNotWithdrawn() {
		Document open = this.editor.open(this.path);
		this.database.update("update manuscript set version = version + 1 where translation_group = 'zz-a'");
		MvcTestResult answer = this.editor.send(open, this.path, Map.of("kind", "ERROR", "reason", "Wrong."));
		assertThat(answer).hasStatus(409);
		assertThat(this.mvc.get().uri("/en/zz-a")).hasStatusOk();
		assertThat(this.editor.send(DeskVisitor.page(answer), this.path, Map.of())).hasStatus(303);
		assertThat(this.mvc.get().uri("/en/zz-a")).hasStatus(410);
	}

	private MvcTestResult send(Map<String, String> typed) {
		return this.editor.send(this.path, this.path, typed);
	}

}
