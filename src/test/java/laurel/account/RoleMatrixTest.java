package laurel.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what, for every handler of the desk, asked for by each role and by somebody
 * who is not signed in. A handler that is not in the table fails.
 */
class RoleMatrixTest extends Doorstep {

	/**
	 * A line a handler: its method and path, and the least who may. ANYBODY is not even
	 * signed in; STAFF is each role; EDITOR and ADMINISTRATOR include who does all of
	 * that; a comma is “or”. “proof” is asked for where it stands.
	 */
	private static final List<String> TABLE = """
			GET  /desk                                          STAFF
			GET  /desk/account                                  STAFF
			POST /desk/account                                  STAFF
			POST /desk/account/codes                            STAFF proof
			GET  /desk/account/passkeys                         STAFF proof
			POST /desk/account/passkeys                         STAFF proof
			POST /desk/account/passkeys/options                 STAFF proof
			POST /desk/account/passkeys/removal                 STAFF proof
			GET  /desk/account/password                         STAFF proof
			POST /desk/account/password                         STAFF proof
			POST /desk/account/password/removal                 STAFF proof
			POST /desk/account/sessions/end                     STAFF
			POST /desk/account/sessions/{handle}/end            STAFF
			GET  /desk/again                                    ANYBODY
			POST /desk/again                                    ANYBODY
			GET  /desk/alert                                    ADMINISTRATOR
			POST /desk/alert                                    ADMINISTRATOR
			POST /desk/alert/removal                            ADMINISTRATOR
			GET  /desk/audit                                    ADMINISTRATOR
			GET  /desk/exits                                    ADMINISTRATOR proof
			POST /desk/exits                                    ADMINISTRATOR proof
			POST /desk/exits/preview                            ADMINISTRATOR proof
			POST /desk/exits/{id}/position                      ADMINISTRATOR proof
			POST /desk/exits/{id}/preview                       ADMINISTRATOR proof
			POST /desk/exits/{id}/removal                       ADMINISTRATOR proof
			GET  /desk/hotlines                                 EDITOR
			POST /desk/hotlines                                 EDITOR
			GET  /desk/hotlines/new                             EDITOR
			GET  /desk/hotlines/{id}                            EDITOR
			POST /desk/hotlines/{id}                            EDITOR
			POST /desk/hotlines/{id}/position                   EDITOR
			GET  /desk/hotlines/{id}/removal                    EDITOR
			POST /desk/hotlines/{id}/removal                    EDITOR
			POST /desk/hotlines/{id}/verification               EDITOR
			POST /desk/language                                 ANYBODY
			GET  /desk/names                                    ADMINISTRATOR
			POST /desk/names                                    ADMINISTRATOR
			GET  /desk/navigation                               EDITOR
			POST /desk/navigation                               EDITOR
			POST /desk/paste                                    WRITER,TRANSLATOR
			GET  /desk/people                                   ADMINISTRATOR proof
			POST /desk/people/invitations                       ADMINISTRATOR proof
			POST /desk/people/invitations/{id}/withdrawal       ADMINISTRATOR proof
			GET  /desk/people/{id}                              ADMINISTRATOR proof
			POST /desk/people/{id}/disabling                    ADMINISTRATOR proof
			POST /desk/people/{id}/enabling                     ADMINISTRATOR proof
			POST /desk/people/{id}/reset                        ADMINISTRATOR proof
			POST /desk/people/{id}/role                         ADMINISTRATOR proof
			POST /desk/people/{id}/sessions/{handle}/end        ADMINISTRATOR proof
			GET  /desk/proof                                    STAFF
			POST /desk/proof                                    STAFF
			POST /desk/proof/passkey                            STAFF
			POST /desk/proof/passkey/options                    STAFF
			GET  /desk/set-up/gone                              ANYBODY
			POST /desk/set-up/gone                              ANYBODY
			GET  /desk/set-up/{token}                           ANYBODY
			POST /desk/set-up/{token}                           ANYBODY
			POST /desk/set-up/{token}/passkey                   ANYBODY
			POST /desk/set-up/{token}/passkey/options           ANYBODY
			POST /desk/set-up/{token}/password                  ANYBODY
			GET  /desk/set-up/{token}/way                       ANYBODY
			GET  /desk/sign-in                                  ANYBODY
			POST /desk/sign-in                                  ANYBODY
			POST /desk/sign-in/passkey                          ANYBODY
			POST /desk/sign-in/passkey/options                  ANYBODY
			POST /desk/sign-out                                 STAFF
			GET  /desk/texts                                    WRITER,TRANSLATOR
			POST /desk/texts                                    WRITER
			GET  /desk/texts/{id}                               WRITER,TRANSLATOR
			POST /desk/texts/{id}                               WRITER,TRANSLATOR
			GET  /desk/texts/{id}/autosave                      WRITER,TRANSLATOR
			POST /desk/texts/{id}/autosave                      WRITER,TRANSLATOR
			POST /desk/texts/{id}/autosave/removal              WRITER,TRANSLATOR
			GET  /desk/texts/{id}/history                       WRITER,TRANSLATOR
			GET  /desk/texts/{id}/history/{language}/{number}   WRITER,TRANSLATOR
			POST /desk/texts/{id}/history/{language}/{number}/restoration WRITER,TRANSLATOR
			GET  /desk/texts/{id}/links                         WRITER
			POST /desk/texts/{id}/links                         WRITER
			POST /desk/texts/{id}/links/{link}/revocation       WRITER
			GET  /desk/texts/{id}/preview                       WRITER,TRANSLATOR
			GET  /desk/texts/{id}/preview/{language}            WRITER,TRANSLATOR
			GET  /desk/texts/{id}/publication                   WRITER,TRANSLATOR
			POST /desk/texts/{id}/publication                   EDITOR
			POST /desk/texts/{id}/publication/cancellation      EDITOR
			POST /desk/texts/{id}/publication/ready             WRITER,TRANSLATOR
			GET  /desk/texts/{id}/removal                       WRITER
			POST /desk/texts/{id}/removal                       WRITER
			GET  /desk/texts/{id}/withdrawal                    EDITOR
			POST /desk/texts/{id}/withdrawal                    EDITOR
			GET  /desk/topics                                   EDITOR
			POST /desk/topics                                   EDITOR
			GET  /desk/topics/new                               EDITOR
			GET  /desk/topics/{id}                              EDITOR
			POST /desk/topics/{id}                              EDITOR
			POST /desk/topics/{id}/merger                       EDITOR
			POST /desk/topics/{id}/removal                      EDITOR
			GET  /desk/translations                             WRITER,TRANSLATOR
			GET  /desk/translations/{id}/{language}             WRITER,TRANSLATOR
			POST /desk/translations/{id}/{language}/confirmation WRITER,TRANSLATOR
			POST /desk/translations/{id}/{language}/passages/{key} WRITER,TRANSLATOR
			GET  /desk/translations/{id}/{language}/xliff       WRITER,TRANSLATOR
			POST /desk/translations/{id}/{language}/xliff       WRITER,TRANSLATOR
			""".lines().map((line) -> line.replaceAll("\\s+", " ").strip()).toList();

	@Autowired
	private MockMvcTester site;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void everyHandlerOfTheDeskIsInTheTableAndNoOther() {
		Set<String> mapped = new TreeSet<>();
		for (RequestMappingInfo info : this.handlers.getHandlerMethods().keySet()) {
			for (String path : info.getPatternValues()) {
				if (path.equals("/desk") || path.startsWith("/desk/")) {
					info.getMethodsCondition().getMethods().forEach((method) -> mapped.add(method + " " + plain(path)));
					assertThat(info.getMethodsCondition().getMethods()).as(path).isNotEmpty();
				}
			}
		}
		assertThat(TABLE.stream().map((line) -> line.split(" ")).map((word) -> word[0] + " " + word[1]))
			.containsExactlyInAnyOrderElementsOf(mapped);
	}

	@TestFactory
	Stream<DynamicTest> everyHandlerAnswersWhomTheTableNames() {
		return TABLE.stream().map((line) -> DynamicTest.dynamicTest(line, () -> {
			String[] words = line.split(" ");
			HttpMethod method = HttpMethod.valueOf(words[0]);
			String path = words[1].replace("{id}", "999999999")
				.replace("{handle}", "x")
				.replace("{language}", "es")
				.replace("{number}", "1")
				.replace("{link}", "1")
				.replace("{key}", "0")
				.replace("{token}", "x".repeat(43));
			boolean proof = words.length > 3;
			assertStranger(method, path, words[2].equals("ANYBODY"));
			for (Role role : Role.values()) {
				boolean may = mayWho(words[2]).stream().anyMatch(role::covers);
				Answer fresh = ask(method, path, role, Duration.ZERO);
				assertThat(fresh.status() != 403).as("%s %s: %s", role, line, fresh).isEqualTo(may);
				if (may) {
					Answer old = ask(method, path, role, DeskSessions.PROVEN);
					assertThat(old.asksForProof()).as("%s %s: %s", role, line, old).isEqualTo(proof);
				}
			}
		}));
	}

	private void assertStranger(HttpMethod method, String path, boolean may) {
		Answer answer = ask(method, path, null, Duration.ZERO);
		if (may) {
			assertThat(answer.status()).isNotEqualTo(403);
			assertThat(answer.forwarded()).isNotEqualTo("/desk/again");
		}
		else if (method == HttpMethod.GET) {
			assertThat(answer.status()).isEqualTo(303);
			assertThat(answer.location()).startsWith("/desk/sign-in?to=");
		}
		else {
			assertThat(answer.forwarded()).isEqualTo("/desk/again");
		}
	}

	/** What it changes is undone. */
	private Answer ask(HttpMethod method, String path, @Nullable Role role, Duration age) {
		Instant proof = this.clock.instant().minus(age);
		Member member = (role != null) ? this.desk.member(role, Language.EN) : null;
		List<Answer> answers = new ArrayList<>();
		this.transaction.executeWithoutResult((status) -> {
			var request = this.site.method(method).uri(path);
			if (member != null) {
				request = request.with(this.desk.as(member, proof));
			}
			else if (method == HttpMethod.POST) {
				request = request.with(this.desk.asStranger());
			}
			MockHttpServletResponse response = request.exchange().getResponse();
			answers.add(new Answer(response.getStatus(), String.valueOf(response.getHeader("Location")),
					String.valueOf(response.getForwardedUrl())));
			status.setRollbackOnly();
		});
		return answers.get(0);
	}

	private static List<Role> mayWho(String word) {
		return switch (word) {
			case "ANYBODY" -> Arrays.asList(Role.values());
			case "STAFF" -> List.of(Role.WRITER, Role.TRANSLATOR, Role.MODERATOR);
			default -> Stream.of(word.split(",")).map(Role::valueOf).toList();
		};
	}

	private static String plain(String path) {
		return path.replaceAll("\\{(\\w+):[^/]+}(?=/|$)", "{$1}");
	}

	private record Answer(int status, String location, String forwarded) {

		boolean asksForProof() {
			return this.location.startsWith("/desk/proof?to=")
					|| (this.forwarded.equals("/desk/again") && this.status == 200);
		}

	}

}
