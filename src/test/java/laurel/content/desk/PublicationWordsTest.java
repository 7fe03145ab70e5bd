package laurel.content.desk;

import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page on which texts are released says, to whom, and where it leads. */
class PublicationWordsTest extends WritingPage {

	@ParameterizedTest
	@EnumSource(names = { "EDITOR", "ADMINISTRATOR" })
	void nobodyWhoMayPublishIsToldToAskAnEditor(Role role) {
		String page = write("One.") + "/publication";
		for (Language language : Language.values()) {
			boolean english = language == Language.EN;
			DeskVisitor visitor = new DeskVisitor(this.mvc, this.desk.as(role, language));
			String ready = page + "/ready";
			assertThat(visitor.open(page).select("form[action=" + ready + "] button").text())
				.isEqualTo(english ? "Mark the English text as ready" : "Marcar como listo el texto en inglés");
			MvcTestResult answer = visitor.send(page, ready, Map.of());
			assertThat(answer.getMvcResult().getFlashMap().get("done")).isEqualTo("publication.marked.done");
			assertThat(visitor.open(page).select("main .cards").text())
				.contains(english ? "you or another editor can publish it" : "usted u otra persona")
				.doesNotContain("an editor is asked", "espera la revisión");
			assertThat(visitor.send(page, ready, Map.of())).hasStatus(303);
		}
	}

	@ParameterizedTest
	@EnumSource
	void whoeverMayNotPublishStillAsksAnEditor(Language language) {
		boolean english = language == Language.EN;
		String page = write("One.") + "/publication";
		DeskVisitor visitor = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER, language));
		this.database.sql("update manuscript set author = ? where '/desk/texts/' || id || '/publication' = ?")
			.param(this.desk.member(Role.WRITER, language).id())
			.param(page)
			.update();
		assertThat(visitor.open(page).select("form[action$=/ready] button").text()).isEqualTo(
				english ? "The English text is ready: ask an editor" : "El texto en inglés está listo: pedir revisión");
		assertThat(visitor.send(page, page + "/ready", Map.of()).getMvcResult().getFlashMap().get("done"))
			.isEqualTo("publication.ready.done");
	}

	@ParameterizedTest
	@EnumSource
	void missingConsentLeadsToWhereItIsRecordedAndToTheWords(Language language) {
		boolean english = language == Language.EN;
		String own = write("One.\n\n> They came, and they stayed.\n> — Somebody\n");
		DeskVisitor editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR, language));
		Element finding = editor.open(own + "/publication").selectFirst(".items li:has(a[href*=consent])");
		assertThat(finding).isNotNull();
		assertThat(finding.select("a").eachAttr("href")).containsExactly(own + "#both.consent",
				own + "?line=3#en.body");
		assertThat(finding.select("a").eachText()).containsExactly(english ? "Consent" : "Consentimiento",
				english ? "Text, line 3" : "Texto, línea 3");
		assertThat(editor.open(own).getElementById("both.consent").attr("name")).isEqualTo("both.consent");
	}

	/** A text of the writer with this body; its address. */
	private String write(String body) {
		long id = begin("page");
		assertThat(save(id, Map.of("en.title", "Zeta", "en.body", body))).hasStatus(303);
		return path(id);
	}

}
