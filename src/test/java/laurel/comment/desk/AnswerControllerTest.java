package laurel.comment.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerControllerTest extends CommentDesk {

	private static final String LIST = "/desk/comments/answers";

	private static final Map<String, String> GOOD = Map.of("es.title", "Gracias", "es.text",
			"Gracias.\r\n\r\nEl equipo", "en.title", " Thank  you ", "en.text", "Thank you.\r\n\r\nThe team");

	private DeskVisitor moderator;

	@BeforeEach
	void sitDown() {
		this.moderator = as(Role.MODERATOR, Language.EN);
	}

	@Test
	void onlyWhoeverAnswersForCommentsKeepsAnswers() {
		for (String path : List.of(LIST, LIST + "/new")) {
			for (Role role : Role.values()) {
				assertThat(as(role, Language.EN).status(path)).as(role + " " + path)
					.isEqualTo(role.covers(Role.MODERATOR) ? 200 : 403);
			}
			assertThat(doorFor(path)).startsWith("/desk/sign-in");
		}
		assertThat(this.moderator.status(LIST + "/999999")).isEqualTo(404);
		assertThat(this.moderator.status(LIST + "/999999/removal")).isEqualTo(404);
		assertThat(this.moderator.status(LIST + "/x")).isEqualTo(404);
	}

	@Test
	void newAnswerIsInTheListInBothLanguages() {
		assertThat(this.moderator.open(LIST).select("main").text()).contains("There is no answer yet.");
		String path = add(GOOD);
		Document list = this.moderator.open(LIST);
		assertThat(list.select(".cards h2").eachText()).containsExactly("Thank you");
		assertThat(list.select(".cards dd[lang=es]").first().wholeText()).isEqualTo("Gracias.\n\nEl equipo");
		assertThat(list.select(".cards a[href=" + path + "]").text()).isEqualTo("Change Thank you");
		assertThat(record("comment-answer")).containsExactly("comment-answer.added Thank you ");
		add(with("es.title", "Ánimo", "en.title", "You are not alone"));
		assertThat(this.moderator.open(LIST).select(".cards h2").eachText()).containsExactly("Thank you",
				"You are not alone");
		Document spanish = as(Role.MODERATOR, Language.ES).open(LIST);
		assertThat(spanish.select("h1").text()).isEqualTo("Respuestas para usar de nuevo");
		assertThat(spanish.select(".crumbs a[href=/desk/comments]").text()).isEqualTo("Comentarios");
		assertThat(spanish.select(".cards h2").eachText()).containsExactly("Ánimo", "Gracias");
	}

	@Test
	void wrongFieldsSayHowToMendThemAndKeepWhatWasTyped() {
		Document refused = page(this.moderator.send(LIST + "/new", LIST, Map.of("es.title", " ", "es.text", "Se queda",
				"en.title", "x".repeat(101), "en.text", "\u0001\u200b\u202e")), 422);
		assertThat(refused.title()).startsWith("Error: Add an answer");
		assertThat(refused.select(".summary a").eachAttr("href")).containsExactly("#es.title", "#en.title", "#en.text");
		assertThat(refused.getElementById("fault-en.title").text())
			.isEqualTo("Title: make it shorter, at most 100 characters.");
		assertThat(refused.getElementById("en.title").val()).hasSize(101);
		assertThat(refused.getElementById("es.text").wholeText().strip()).isEqualTo("Se queda");
		Document spanish = page(as(Role.MODERATOR, Language.ES).send(LIST + "/new", LIST, Map.of()), 422);
		assertThat(spanish.select(".summary a").eachText()).contains("Título: escriba uno. (Español)",
				"Respuesta: escriba lo que se verá en el sitio. (Inglés)");
		page(this.moderator.send(LIST + "/new", LIST, with("es.text", "x".repeat(3001))), 422);
		add(with("es.text", "😀".repeat(3000), "en.title", "😀".repeat(100)));
	}

	@Test
	void answerIsChanged() {
		String path = add(GOOD);
		assertDone(this.moderator.send(path, path, Map.of("en.text", "Thanks & <b>")), LIST,
				"comment-answer.done.changed");
		assertThat(this.moderator.open(LIST).select(".cards dd[lang=en]").text()).isEqualTo("Thanks & <b>");
		assertThat(record("comment-answer").get(0))
			.isEqualTo("comment-answer.changed Thank you Thank you · Thank you. The team → Thank you · Thanks & <b>");
		Document refused = page(this.moderator.send(path, path, Map.of("es.text", "")), 422);
		assertThat(refused.getElementById("en.text").wholeText()).contains("Thanks & <b>");
	}

	@Test
	void whatSomebodyElseSavedStandsBesideWhatWasTyped() {
		String path = add(GOOD);
		Document slow = this.moderator.open(path);
		this.moderator.send(path, path, Map.of("es.text", "De nada"));
		Document conflict = page(this.moderator.send(slow, path, Map.of("es.text", "Con gusto")), 409);
		assertThat(conflict.select(".warn dt").eachText()).containsExactly("Answer (Spanish)");
		assertThat(conflict.select(".warn dd[lang=es]").text()).isEqualTo("De nada");
		assertThat(conflict.getElementById("es.text").wholeText()).contains("Con gusto");
		assertDone(this.moderator.send(conflict, path, Map.of()), LIST, "comment-answer.done.changed");
		assertThat(this.moderator.open(LIST).select(".cards dd[lang=es]").text()).isEqualTo("Con gusto");
	}

	@Test
	void answerIsRemovedAfterAQuestion() {
		String path = add(GOOD);
		Document question = this.moderator.open(path + "/removal");
		assertThat(question.select("main strong").text()).isEqualTo("Thank you");
		assertDone(this.moderator.send(question, path + "/removal", Map.of()), LIST, "comment-answer.done.removed");
		assertThat(record("comment-answer").get(0)).isEqualTo("comment-answer.removed Thank you ");
		assertThat(this.moderator.status(path)).isEqualTo(404);
		assertThat(this.moderator.send(question, path + "/removal", Map.of())).hasStatus(404);
	}

	private static Map<String, String> with(String... fields) {
		Map<String, String> all = new HashMap<>(GOOD);
		for (int place = 0; place < fields.length; place += 2) {
			all.put(fields[place], fields[place + 1]);
		}
		return all;
	}

	/** The address of the new one. */
	private String add(Map<String, String> typed) {
		assertDone(this.moderator.send(LIST + "/new", LIST, typed), LIST, "comment-answer.done.added");
		return LIST + "/" + this.database.queryForObject("select max(id) from comment_answer", Long.class);
	}

}
