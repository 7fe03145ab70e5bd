package laurel.comment.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import laurel.lang.Language;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the organisation answers to a comment in public. */
class PublicAnswerTest extends OneCommentDesk {

	@ParameterizedTest
	@CsvSource({ "EN, Readers see both together with others: ", "ES, Los dos se publican junto con otros: " })
	void answerApprovesACommentThatWaitsAndSaysWhenBothArePublic(Language language, String when) {
		String path = held(Language.ES, "Luz", "¿Hay alguien?");
		Document page = moderator(language).open(path);
		assertThat(page.getElementById("answer").attr("lang")).isEqualTo("es");
		MvcTestResult answer = moderator(language).send(page, path + "/answer",
				Map.of("answer", " Sí,\u202e aquí\r\nestamos.  "));
		assertThat(answer).hasStatus(303).hasHeader("Location", path);
		assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("told"))).contains(when);
		assertThat(column(path, "state")).isEqualTo("approved");
		Map<String, Object> kept = this.database
			.queryForMap("select text, language, voice, state, cast(public_at as text) from comment where parent_id ="
					+ " cast(? as uuid)", id(path));
		assertThat(kept).containsEntry("text", "Sí, aquí\nestamos.")
			.containsEntry("language", "es")
			.containsEntry("voice", "organisation")
			.containsEntry("state", "approved")
			.containsEntry("public_at", column(path, "cast(public_at as text)"));
		assertThat(onRecord()).hasSize(2).element(1).asString().contains("comment.answered");
		page = moderator(language).open(path);
		assertThat(page.select(".cards .said").text()).isEqualTo("Sí, aquí estamos.");
	}

	@ParameterizedTest
	@CsvSource({ "EN, Write an answer first., there are 1 too many", "ES, Escriba primero una respuesta., sobran 1" })
	void answerThatIsEmptyOrTooLongIsToldAtItsField(Language language, String missing, String tooLong) {
		String path = held(Language.EN, "", "Is anybody there?");
		MvcTestResult answer = moderator(language).send(path, path + "/answer", Map.of("answer", " \u200b "));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select("#fault-answer").text()).isEqualTo(missing);
		answer = moderator(language).send(path, path + "/answer", Map.of("answer", "😀".repeat(3001)));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select("#fault-answer").text()).contains(tooLong);
		assertThat(DeskVisitor.page(answer).getElementById("answer").val()).startsWith("😀😀");
		assertThat(column(path, "state")).isEqualTo("held");
		assertThat(moderator(language).send(path, path + "/answer", Map.of("answer", "😀".repeat(3000))))
			.hasStatus(303);
	}

	@ParameterizedTest
	@CsvSource({ "EN, Thanks, Nothing is kept yet, Choose a ready-made answer first.",
			"ES, Gracias, Todavía no se guardó nada, Elija primero una respuesta preparada." })
	void cannedAnswerComesIntoTheFieldAndIsNotKept(Language language, String title, String notKept, String missing) {
		this.database.update("""
				insert into comment_answer (title_es, title_en, text_es, text_en, version)
				values ('Gracias', 'Thanks', 'Gracias por escribir.', 'Thank you for writing.', 0)""");
		String path = held(Language.ES, "", "¿Hay alguien?");
		Document page = moderator(language).open(path);
		String choice = Objects.requireNonNull(page.select("#canned option").last()).val();
		assertThat(page.select("#canned option").last().text()).isEqualTo(title);
		assertThat(page.select("button[formaction]").attr("formaction")).isEqualTo(path + "/answer/draft");
		MvcTestResult answer = post(language, path + "/answer/draft",
				Map.of("canned", choice, "answer", "Hola.", "known", "0"));
		assertThat(answer).hasStatus(200);
		page = DeskVisitor.page(answer);
		assertThat(page.getElementById("answer").val()).isEqualTo("Hola.\n\nGracias por escribir.");
		assertThat(page.select("[role=status]").text()).contains(notKept);
		assertThat(this.database.queryForObject("select count(*) from comment", Integer.class)).isOne();
		assertThat(moderator(language).send(page, path + "/answer", Map.of())).hasStatus(303);
		answer = post(language, path + "/answer/draft", Map.of("canned", "", "answer", "Hola.", "known", "1"));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select("#fault-canned").text()).isEqualTo(missing);
		assertThat(DeskVisitor.page(answer).getElementById("answer").val()).isEqualTo("Hola.");
		assertThat(post(language, path + "/answer/draft", Map.of("canned", "999999999999999999", "known", "1")))
			.hasStatus(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "REJECT", "SPAM" })
	void whatReadersDoNotSeeIsNotAnsweredAndWhatWasTypedIsShown(String verdict) {
		String path = held(Language.EN, "", "Is anybody there?");
		Document open = moderator().open(path);
		moderator().send(path, path + "/decision", Map.of("verdict", verdict));
		MvcTestResult answer = moderator().send(open, path + "/answer", Map.of("answer", "Yes, we are."));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary").text()).contains("can’t be answered");
		assertThat(page.select("pre.typed").text()).isEqualTo("Yes, we are.");
		assertThat(page.getElementById("answer")).isNull();
		assertThat(moderator(Language.ES).open(path).text()).contains("no se puede responder");
		assertThat(this.database.queryForObject("select count(*) from comment", Integer.class)).isOne();
	}

	@Test
	void secondWhoAnswersSeesTheFirstAnswerBeforeSayingMore() {
		String path = held(Language.EN, "", "Is anybody there?");
		Document open = moderator().open(path);
		moderator().send(path, path + "/answer", Map.of("answer", "Yes, we are."));
		MvcTestResult answer = moderator().send(open, path + "/answer", Map.of("answer", "Yes, always."));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary").text()).contains("Somebody else answered meanwhile");
		assertThat(page.select(".cards .said").text()).isEqualTo("Yes, we are.");
		assertThat(page.getElementById("answer").val()).isEqualTo("Yes, always.");
		assertThat(moderator().send(page, path + "/answer", Map.of())).hasStatus(303);
		assertThat(moderator().open(path).select(".cards .said")).hasSize(2);
	}

	@Test
	void ofTwoWhoAnswerAtOnceOneIsToldFirst() throws Exception {
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			for (int time = 0; time < 5; time++) {
				String path = held(Language.EN, "", "Is anybody there?");
				Callable<Integer> act = () -> post(path + "/answer", Map.of("answer", "Yes.", "known", "0"))
					.getResponse()
					.getStatus();
				List<Integer> statuses = new ArrayList<>();
				for (Future<Integer> status : two.invokeAll(List.of(act, act))) {
					statuses.add(status.get());
				}
				assertThat(statuses).containsExactlyInAnyOrder(303, 409);
			}
		}
		finally {
			two.shutdown();
		}
		assertThat(this.database.queryForObject("select count(*) from comment where voice = 'organisation'",
				Integer.class))
			.isEqualTo(5);
	}

	@Test
	void publicCommentIsAnsweredBelowItAsTheOrganisation() {
		String path = held(Language.EN, "Ana", "Is anybody there?");
		becomePublic(path);
		MvcTestResult answer = moderator().send(path, path + "/answer", Map.of("answer", "Yes, we are."));
		assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("told")))
			.startsWith("Your answer is approved.");
		assertThat(thread(Language.EN).text()).doesNotContain("Yes, we are.");
		moderator().send(QUEUE + "?shelf=approved", QUEUE + "/release", Map.of());
		assertThat(thread(Language.EN).select(".comments ol ol").text()).contains("Answer from", "Yes, we are.");
		Document page = moderator().open(path);
		Document own = moderator().open(page.select(".cards h3 a").attr("href"));
		assertThat(own.text()).contains("Your organisation");
		assertThat(own.select("form[action$=/answer], form[action$=/danger]")).isEmpty();
	}

	@Test
	void answerWaitsOnceMoreWithTheCommentThatItAnswers() {
		String path = held(Language.EN, "Ana", "Is anybody there?");
		moderator().send(path, path + "/answer", Map.of("answer", "Yes, we are."));
		moderator().send(path, path + "/undoing", Map.of());
		assertThat(this.database.queryForList("select state from comment", String.class)).containsOnly("held");
	}

	@Test
	void answerThatIsNotYetPublicIsNotLeftAloneWhenTheCommentIsTakenBack() {
		String path = held(Language.EN, "Ana", "Is anybody there?");
		becomePublic(path);
		moderator().send(path, path + "/answer", Map.of("answer", "Yes, we are."));
		moderator().send(path, path + "/taking-back", Map.of());
		assertThat(this.database.queryForList("select state from comment order by voice", String.class))
			.containsExactly("held", "rejected");
	}

}
