package laurel.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

import org.springframework.core.io.ClassPathResource;
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
	private static final List<String> TABLE = table();

	private static List<String> table() {
		try {
			return new ClassPathResource("roles/handlers.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((line) -> line.replaceAll("\\s+", " ").strip())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

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
			String path = words[1].replace("/comments/{id}", "/comments/00000000-0000-4000-8000-000000000000")
				.replace("{id}", "999999999")
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
