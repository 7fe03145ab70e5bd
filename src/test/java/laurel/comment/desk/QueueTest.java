package laurel.comment.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import laurel.comment.Commenting;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The queue of comments, as moderators see it without script. */
class QueueTest extends Commenting {

	private static final String QUEUE = "/desk/comments";

	private MvcTestResult decide(DeskVisitor visitor, String verdict, String... ids) {
		var request = this.mvc.post().uri(QUEUE + "/decisions").with(visitor.who()).param("verdict", verdict);
		for (String id : ids) {
			request.param("ids", id);
		}
		MvcTestResult answer = request.exchange();
		settle();
		return answer;
	}

	@ParameterizedTest
	@EnumSource
	void queueIsEmptyAtFirst(Language language) {
		Document page = visitor(language).open(QUEUE);
		assertThat(page.select("h1").text()).isEqualTo((language == Language.ES) ? "Comentarios" : "Comments");
		assertThat(page.select(".queue")).isEmpty();
	}

	@Test
	void commentShowsWhatItIsAboutAndWhatCouldTellWhoSomebodyIs() {
		held("Ana", "Call me at 210-555-0143\nor not");
		Document page = visitor(Language.EN).open(QUEUE);
		assertThat(page.select(".queue li").first().text()).contains("Ana", "English", "When the phone is shared");
		assertThat(page.select(".queue mark").eachText()).containsExactly("210-555-0143");
	}

	@Test
	void oneIsApprovedAndTheDecisionTakenBack() {
		UUID id = held("", "Words");
		DeskVisitor visitor = visitor(Language.EN);
		assertThat(decide(visitor, "approve " + id)).hasStatus(303);
		assertThat(state(id)).isEqualTo("approved");
		Document after = visitor.open(QUEUE);
		assertThat(after.select(".done").text())
			.contains("1 comment is approved. Readers see it together with others:");
		MvcTestResult undone = visitor.send(after, QUEUE + "/decisions/undoing", Map.of());
		settle();
		assertThat(undone).hasStatus(303);
		assertThat(state(id)).isEqualTo("held");
	}

	@Test
	void manyAreDecidedAtOnce() {
		UUID one = held("", "The first of some words");
		UUID two = held("", "And something else entirely");
		decide(visitor(Language.EN), "reject", one.toString(), two.toString());
		assertThat(List.of(state(one), state(two))).containsOnly("rejected");
	}

	@Test
	void thoseThatLookAlikeAreOffered() {
		for (int i = 0; i < 5; i++) {
			held("", "Win big at the best online casino today, bonus for new players number " + i);
		}
		UUID other = held("", "What you wrote about phones helped my sister to feel safe again.");
		Document page = visitor(Language.EN).open(QUEUE);
		assertThat(page.select("section h3").eachText()).containsExactly("These 5 look alike");
		List<String> ids = page.select("section form input[name=ids]").eachAttr("value");
		decide(visitor(Language.EN), "spam", ids.toArray(String[]::new));
		assertThat(state(other)).isEqualTo("held");
		assertThat(ids).hasSize(5).allMatch((id) -> state(UUID.fromString(id)).equals("spam"));
	}

	/** What is in danger is decided on alone, and a filter means what it says. */
	@Test
	void thoseThatLookAlikeAreOfTheFilterAndNotInDanger() {
		for (int i = 0; i < 4; i++) {
			held("", "Win big at the best online casino today, bonus for new players number " + i);
		}
		UUID danger = held("", "Win big at the best online casino today, bonus for new players number 7");
		this.moderation.escalate(moderator(), danger, true);
		settle();
		Document page = visitor(Language.EN).open(QUEUE + "?language=en");
		assertThat(page.select("section form input[name=ids]").eachAttr("value")).hasSize(4)
			.doesNotContain(danger.toString());
		assertThat(visitor(Language.EN).open(QUEUE + "?language=es").select("section h3")).isEmpty();
		assertThat(visitor(Language.EN).open(QUEUE + "?entry=999999999").select("section h3")).isEmpty();
	}

	@Test
	void approvedOnesBecomePublicAtOnceWhereAModeratorSaysSo() {
		UUID id = held("", "Words");
		DeskVisitor visitor = visitor(Language.ES);
		decide(visitor, "approve " + id);
		visitor.send(visitor.open(QUEUE + "?shelf=approved"), QUEUE + "/release", Map.of());
		settle();
		assertThat(page(ENTRY).select("#c-" + id)).hasSize(1);
	}

	@Test
	void dangerIsMarkedAndTakenBack() {
		UUID id = held("", "Words");
		DeskVisitor visitor = visitor(Language.EN);
		assertThat(decide(visitor, "escalate " + id)).as("what to do now stands there")
			.hasStatus(303)
			.hasHeader("Location", QUEUE + "/" + id);
		assertThat(visitor.open(QUEUE + "?shelf=danger").select(".queue li")).hasSize(1);
		assertThat(visitor.open("/desk").text()).contains("1 writer of a comment may be in danger.");
		decide(visitor, "settle " + id);
		assertThat(visitor.open(QUEUE + "?shelf=danger").select(".queue li")).isEmpty();
	}

	@Test
	void queueIsNarrowedAndOrdered() {
		UUID spanish = held(Language.ES, "", "Palabras en español que ayudan mucho", null);
		held("", "See www.casino.example www.bonus.example www.cheap.example www.win.example NOW");
		Document page = visitor(Language.EN).open(QUEUE + "?language=es");
		assertThat(page.select(".queue li h3 a").eachAttr("href")).containsExactly(QUEUE + "/" + spanish);
		assertThat(visitor(Language.EN).open(QUEUE + "?order=score").select(".queue li").first().text())
			.contains("casino");
	}

	@Test
	void linkLeadsToWhatWasSaidBelowOneEntry() {
		UUID id = held("", "Words");
		Document page = visitor(Language.ES).open(QUEUE);
		String path = page.select(".queue a:contains(solo lo que se dijo ahí)").attr("href");
		assertThat(path).isEqualTo(QUEUE + "?entry=" + entry());
		assertThat(visitor(Language.ES).open(path).select(".queue h3 a").eachAttr("href"))
			.containsExactly(QUEUE + "/" + id);
		assertThat(visitor(Language.ES).open(QUEUE + "?entry=999999999").select(".queue")).isEmpty();
	}

	@Test
	void whatNobodyCanAskForIsNotFound() {
		DeskVisitor visitor = visitor(Language.EN);
		for (String query : List.of("?page=0", "?page=x", "?shelf=withdrawn", "?entry=x", "?like=x")) {
			assertThat(visitor.status(QUEUE + query)).as(query).isEqualTo(404);
		}
		assertThat(decide(visitor, "publish x")).hasStatus(400);
		assertThat(decide(visitor, "approve x")).hasStatus(400);
	}

	@ParameterizedTest
	@EnumSource
	void onlyModeratorsAndThoseAboveSeeIt(Role role) {
		int status = new DeskVisitor(this.mvc, this.desk.as(role, Language.EN)).status(QUEUE);
		assertThat(status == 200).isEqualTo(role.covers(Role.MODERATOR));
	}

}
