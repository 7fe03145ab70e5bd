package laurel.comment.desk;

import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of one comment: what it shows, and what is decided there. */
class OneCommentTest extends OneCommentDesk {

	@ParameterizedTest
	@CsvSource({ "EN, It waits for a decision., a telephone number",
			"ES, Espera una decisión., un número de teléfono" })
	void pageShowsTheCommentInTheLanguageOfWhoeverReadsIt(Language language, String state, String kind) {
		String path = held(Language.ES, "Luz", "Gracias.\nMi número es 512-555-0147 <b>hoy</b>.");
		Document page = moderator(language).open(path);
		assertThat(page.select("main").text()).contains(state, "Luz", "Mi número es 512-555-0147 <b>hoy</b>.");
		assertThat(page.select(".said p")).hasSize(2);
		assertThat(page.select(".said").attr("lang")).isEqualTo((language == Language.ES) ? "" : "es");
		assertThat(page.select(".said mark").attr("title")).isEqualTo(kind);
		assertThat(page.select(".crumbs a").attr("href")).isEqualTo(QUEUE);
		assertThat(page.html()).doesNotContain("??");
		assertThat(moderator(language).open(QUEUE).select(".queue h3 a").attr("href")).isEqualTo(path);
	}

	@ParameterizedTest
	@CsvSource({ "EN, Looks like spam:", "ES, Parece basura:" })
	void pageSaysWhyItLooksLikeSpam(Language language, String score) {
		String path = held(Language.EN, "", "BUY NOW at http://casino.example/ and http://loans.example/ AGAIN");
		Document page = moderator(language).open(path);
		assertThat(page.select("main summary").text()).startsWith(score);
		assertThat(page.select("main details li")).isNotEmpty().allMatch((reason) -> !reason.text().isBlank());
	}

	@Test
	void pageShowsWhatItAnswers() {
		String asked = held(Language.EN, "Ana", "Which door is the right one?");
		becomePublic(asked);
		String path = held(Language.EN, "Luz", "The blue one.");
		this.database.update("update comment set parent_id = cast(? as uuid) where id = cast(? as uuid)", id(asked),
				id(path));
		assertThat(moderator().open(path).select("main q").text()).isEqualTo("Which door is the right one?");
	}

	@ParameterizedTest
	@CsvSource({ "APPROVE, approved, approved", "REJECT, rejected, rejected", "SPAM, spam, spam" })
	void whatIsDecidedCanBeUndone(String verdict, String state, String message) {
		String path = held(Language.EN, "", "I was there as well.");
		assertDone(moderator().send(path, path + "/decision", Map.of("verdict", verdict)), path,
				"moderation.one.done." + message);
		assertThat(column(path, "state")).isEqualTo(state);
		Document page = moderator().open(path);
		assertThat(page.select("form[action$=/decision]")).isEmpty();
		assertThat(page.text().contains("Becomes public:")).isEqualTo(verdict.equals("APPROVE"));
		assertDone(moderator().send(page, path + "/undoing", Map.of()), path, "moderation.one.done.undone");
		assertThat(column(path, "state")).isEqualTo("held");
		assertThat(onRecord()).hasSize(2).allMatch((event) -> event.startsWith("Test moderator comment."));
	}

	@ParameterizedTest
	@EnumSource
	void secondOfTwoModeratorsIsToldAndChangesNothing(Language language) {
		String path = held(Language.EN, "", "I was there as well.");
		Document open = moderator(language).open(path);
		moderator().send(path, path + "/decision", Map.of("verdict", "REJECT"));
		assertDone(moderator(language).send(open, path + "/decision", Map.of("verdict", "APPROVE")), path,
				"moderation.one.late");
		assertThat(column(path, "state")).isEqualTo("rejected");
		Document decided = moderator(language).open(path);
		moderator().send(path, path + "/undoing", Map.of());
		assertDone(moderator(language).send(decided, path + "/undoing", Map.of()), path, "moderation.one.late");
		assertThat(column(path, "state")).isEqualTo("held");
		assertThat(onRecord()).hasSize(2);
	}

	@Test
	void publicCommentIsTakenBackWithWhatAnswersIt() {
		String path = held(Language.EN, "Ana", "Which door is the right one?");
		becomePublic(path);
		assertThat(thread(Language.EN).text()).contains("Which door");
		Document page = moderator().open(path);
		assertThat(page.select("form[action$=/decision], form[action$=/undoing]")).isEmpty();
		assertDone(moderator().send(page, path + "/taking-back", Map.of()), path, "moderation.one.done.taken-back");
		assertThat(thread(Language.EN).text()).doesNotContain("Which door");
		assertThat(onRecord()).singleElement().asString().startsWith("Test moderator comment.taken-back");
		assertDone(post(path + "/taking-back", Map.of()), path, "moderation.one.late");
	}

	@ParameterizedTest
	@CsvSource({ "EN, has not written down yet", "ES, todavía no escribió" })
	void dangerShowsTheOrganisationsOwnSteps(Language language, String none) {
		String path = held(Language.EN, "", "He knows where I am.");
		assertThat(moderator(language).open(path).text()).doesNotContain(none);
		assertDone(moderator(language).send(path, path + "/danger", Map.of("danger", "true")), path,
				"moderation.one.done.danger");
		assertThat(moderator(language).open(path).select("main .warn").text()).contains(none);
		assertThat(moderator(language).open(path).select("main .warn a")).isEmpty();
		assertThat(new DeskVisitor(this.mvc, this.desk.as(Role.ADMINISTRATOR, language)).open(path)
			.select("main .warn a")
			.attr("href")).isEqualTo("/desk/comments/settings");
		this.database.update("update comment_setting set steps_en = ?", "Call Rosa.\r\nThen write it down.");
		Document page = moderator(language).open(path);
		assertThat(page.select("main .warn p").eachText()).containsExactly("Call Rosa.", "Then write it down.");
		assertThat(page.select("main .warn p").attr("lang")).isEqualTo((language == Language.ES) ? "en" : "");
		assertDone(moderator(language).send(page, path + "/danger", Map.of("danger", "false")), path,
				"moderation.one.done.settled");
		assertThat(moderator(language).open(path).select("main .warn")).isEmpty();
		assertThat(onRecord()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "WRITER, false", "TRANSLATOR, false", "MODERATOR, true", "EDITOR, true", "ADMINISTRATOR, true" })
	void pageIsThereForModeratorsAlone(Role role, boolean there) {
		String path = held(Language.EN, "Ana", "Here.");
		DeskVisitor visitor = new DeskVisitor(this.mvc, this.desk.as(role));
		assertThat(visitor.status(path)).isEqualTo(there ? 200 : 403);
		if (!there) {
			for (String action : List.of("/decision", "/undoing", "/taking-back", "/danger", "/redaction",
					"/translation", "/answer", "/answer/draft", "/email")) {
				assertThat(post(role, Language.EN, path + action, Map.of("verdict", List.of("APPROVE"), "danger",
						List.of("true"), "passage", List.of("Here."), "answer", List.of("No."))))
					.hasStatus(403);
			}
			assertThat(column(path, "state || ' ' || text")).isEqualTo("held Here.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/decision", "/undoing", "/taking-back", "/danger", "/redaction", "/translation",
			"/answer", "/answer/draft" })
	void whatIsUnknownOrWithdrawnIsNotThere(String action) {
		String path = held(Language.EN, "Ana", "Here.");
		this.database.update("update comment set state = 'withdrawn', name = '', text = '' where id = cast(? as uuid)",
				id(path));
		for (String gone : List.of(UNKNOWN, path)) {
			assertThat(moderator().status(gone)).isEqualTo(404);
			assertThat(post(gone + action, Map.of("verdict", "APPROVE", "danger", "true", "passage", "Here.", "answer",
					"Yes.", "translation", "Sí.")))
				.hasStatus(404);
		}
		assertThat(moderator().status(QUEUE + "/7f6c2f0e")).isEqualTo(404);
		assertThat(onRecord()).isEmpty();
	}

	@Test
	void whatNobodyCanChooseIsRefused() {
		String path = held(Language.EN, "Ana", "Here.");
		assertThat(post(path + "/decision", Map.of("verdict", "BURN"))).hasStatus(400);
		assertThat(post(path + "/decision", Map.of())).hasStatus(400);
		assertThat(post(path + "/danger", Map.of("danger", "perhaps"))).hasStatus(400);
		assertThat(this.mvc.post().uri(path + "/decision").param("verdict", "APPROVE")).hasForwardedUrl("/desk/again");
		assertThat(column(path, "state")).isEqualTo("held");
	}

}
