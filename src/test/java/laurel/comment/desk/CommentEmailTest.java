package laurel.comment.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import laurel.support.Guest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may read the e-mail address of a comment, and what is on record before. */
class CommentEmailTest extends OneCommentDesk {

	private static final String ADDRESS = "luz.de.luna@mail.example";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "EN, true, said that it is safe", "EN, false, Nobody said that it is safe",
			"ES, true, dijo que es seguro", "ES, false, Nadie dijo que sea seguro" })
	void administratorReadsItOnceForAReasonOnRecord(Language language, boolean safe, String warning) {
		String path = held(Language.EN, "Luz", "Please write to me.", ADDRESS, safe);
		DeskVisitor ada = administrator(language);
		Document comment = ada.open(path);
		assertThat(comment.html()).doesNotContain(ADDRESS);
		String ask = comment.select("main a[href$=/email]").attr("href");
		assertThat(ask).isEqualTo(path + "/email");
		MvcTestResult answer = ada.send(ask, ask, Map.of("reason", " She asked for a call. "));
		assertThat(answer).hasStatus(303);
		String title = this.database.queryForObject("select title from entry_text where entry_id = ? and language = ?",
				String.class, entry(), language.code());
		assertThat(onRecord())
			.containsExactly("Test administrator comment.email-revealed " + title + " She asked for a call.");
		String shown = String.valueOf(answer.getResponse().getHeader("Location"));
		assertThat(shown).startsWith(path + "/email/address?key=").doesNotContain("luz");
		Document page = ada.open(shown);
		assertThat(page.select(".secret").text()).isEqualTo(ADDRESS);
		assertThat(page.select("main .warn").text()).contains(warning);
		MvcTestResult again = this.mvc.get().uri(shown).with(ada.who()).exchange();
		assertDone(again, path + "/email", "moderation.one.email.gone");
		assertThat(onRecord()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "EN, Give a reason., Make the reason shorter", "ES, Dé un motivo., Acorte el motivo" })
	void withoutAReasonItIsNotShown(Language language, String missing, String tooLong) {
		String path = held(Language.EN, "Luz", "Please write to me.", ADDRESS, true) + "/email";
		MvcTestResult answer = administrator(language).send(path, path, Map.of("reason", "  "));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select("#fault-reason").text()).isEqualTo(missing);
		answer = administrator(language).send(path, path, Map.of("reason", "x".repeat(301)));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select("#fault-reason").text()).contains(tooLong);
		assertThat(DeskVisitor.page(answer).getElementById("reason").val()).hasSize(301);
		answer = administrator(language).send(path, path, Map.of("reason", "\u202etxet"));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).html()).doesNotContain(ADDRESS);
		assertThat(onRecord()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void administratorWhoProvedTooLongAgoIsAskedFirstAndLosesNothing(Language language) {
		String path = held(Language.EN, "Luz", "Please write to me.", ADDRESS, true) + "/email";
		Member ada = this.desk.member(Role.ADMINISTRATOR, language);
		Guest guest = new Guest(this.port)
			.bringing(this.desk.cookie(ada, this.clock.instant().minus(Duration.ofMinutes(11))));
		assertThat(guest.get(path).location()).isEqualTo("/desk/proof?to=" + path.replace("/", "%2F"));
		assertThat(guest.get(path + "/address?key=x").location()).startsWith("/desk/proof?to=");
		Guest.Answer answer = guest.post(path, "reason", "She asked for a call.");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.page().select("form[action=" + path + "] input[name=reason]").val())
			.isEqualTo("She asked for a call.");
		assertThat(answer.page().select("main a[href=/desk/proof]")).hasSize(1);
		assertThat(answer.text()).doesNotContain(ADDRESS);
		assertThat(onRecord()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void noPageOfAModeratorHasTheAddress(Language language) {
		String path = held(Language.EN, "Luz", "Please write to me.", ADDRESS, false);
		for (Role role : List.of(Role.MODERATOR, Role.EDITOR)) {
			DeskVisitor visitor = new DeskVisitor(this.mvc, this.desk.as(role, language));
			for (String page : List.of(path, QUEUE, QUEUE + "?order=score", "/desk")) {
				assertThat(visitor.open(page).html()).doesNotContain(ADDRESS, "luz.de.luna");
			}
			assertThat(visitor.open(path).select("a[href$=/email]")).isEmpty();
			assertThat(visitor.open(path).text()).contains((language == Language.EN)
					? "Only an administrator can read it" : "Solo una persona que administra");
			assertThat(visitor.status(path + "/email")).isEqualTo(403);
			assertThat(visitor.status(path + "/email/address?key=x")).isEqualTo(403);
			assertThat(post(role, language, path + "/email", Map.of("reason", List.of("Because.")))).hasStatus(403);
			for (String action : List.of("/redaction", "/translation", "/answer", "/answer/draft")) {
				MvcTestResult answer = post(role, language, path + action,
						Map.of("passage", List.of("mail.example"), "translation", List.of("x".repeat(6001))));
				assertThat(answer).hasStatus(422);
				assertThat(DeskVisitor.page(answer).html()).doesNotContain("luz.de.luna");
			}
		}
		assertThat(onRecord()).isEmpty();
	}

	@Test
	void addressThatIsGoneMeanwhileIsNotShownAndNothingIsOnRecord() {
		String path = held(Language.EN, "Luz", "Please write to me.", ADDRESS, true);
		String ask = path + "/email";
		Document open = administrator(Language.EN).open(ask);
		this.database.update("update comment set sealed_email = null, email_week = null, email_safe = null");
		assertDone(administrator(Language.EN).send(open, ask, Map.of("reason", "She asked.")), ask,
				"moderation.one.email.closed");
		Document page = administrator(Language.EN).open(ask);
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main").text()).contains("There is no e-mail address");
		assertThat(administrator(Language.ES).open(path).select("a[href$=/email]")).isEmpty();
		assertThat(onRecord()).isEmpty();
	}

	/** As of a week whose key is destroyed. */
	@ParameterizedTest
	@CsvSource({ "EN, can no longer be read", "ES, ya no se puede leer" })
	void addressThatNobodyCanOpenAnyMoreIsToldAsSuch(Language language, String told) {
		String ask = held(Language.EN, "Luz", "Please write to me.", ADDRESS, true) + "/email";
		this.database.update("update comment set email_week = email_week - 28");
		DeskVisitor ada = administrator(language);
		MvcTestResult answer = ada.send(ask, ask, Map.of("reason", "She asked."));
		assertDone(answer, ask, "moderation.one.email.closed");
		Document page = ada.open(ask);
		assertThat(page.select("[role=status]").text()).contains(told);
		assertThat(page.html()).doesNotContain(ADDRESS);
		assertThat(onRecord()).isEmpty();
	}

	@Test
	void whatIsUnknownIsNotThere() {
		assertThat(administrator(Language.EN).status(UNKNOWN + "/email")).isEqualTo(404);
		assertThat(administrator(Language.EN).status(UNKNOWN + "/email/address")).isEqualTo(404);
		assertThat(post(Role.ADMINISTRATOR, Language.EN, UNKNOWN + "/email", Map.of("reason", List.of("Because."))))
			.hasStatus(404);
	}

	/** Of one session: the page finds what the form before it left there. */
	private DeskVisitor administrator(Language language) {
		return new DeskVisitor(this.mvc, this.desk.staying(Role.ADMINISTRATOR, language));
	}

}
