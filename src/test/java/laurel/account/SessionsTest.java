package laurel.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long somebody is in, and what ends it. */
class SessionsTest extends Doorstep {

	@Test
	void nameThatSomebodyPlantedIsNotTakenOver() {
		Guest thief = guest();
		thief.get("/desk/sign-in");
		String planted = thief.cookie();
		Someone vera = someone(Role.WRITER);
		Guest guest = guest().bringing(planted);
		signIn(guest, vera.email(), PASSWORD, code(vera));
		assertThat(isIn(guest)).isTrue();
		assertThat(guest.cookie()).isNotEqualTo(planted);
		assertThat(isIn(thief)).isFalse();
		Guest made = guest().bringing("bWFkZSB1cA==");
		made.get("/desk/sign-in");
		assertThat(made.cookie()).isNotEqualTo("bWFkZSB1cA==");
	}

	@Test
	void proofGivesTheSessionAnotherName() {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera);
		String former = guest.cookie();
		this.clock.move(Duration.ofSeconds(30));
		assertThat(guest.post("/desk/proof", "password", PASSWORD, "code", code(vera)).status()).isEqualTo(303);
		assertThat(guest.cookie()).isNotEqualTo(former);
		assertThat(isIn(guest)).isTrue();
		assertThat(isIn(guest().bringing(former))).isFalse();
	}

	@Test
	void sessionEndsHalfAnHourAfterTheLastRequest() {
		Guest guest = in(someone(Role.WRITER));
		this.clock.move(Duration.ofMinutes(29));
		assertThat(isIn(guest)).isTrue();
		this.clock.move(Duration.ofMinutes(29));
		assertThat(isIn(guest)).isTrue();
		this.clock.move(Duration.ofMinutes(30));
		Answer answer = guest.get("/desk/account");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/desk/sign-in?to=%2Fdesk%2Faccount");
	}

	@Test
	void sessionEndsTwelveHoursAfterTheSignIn() {
		Guest guest = in(someone(Role.WRITER));
		for (int i = 0; i < 24; i++) {
			assertThat(isIn(guest)).as("after %s minutes", i * 29).isTrue();
			this.clock.move(Duration.ofMinutes(29));
		}
		this.clock.move(Duration.ofMinutes(24));
		assertThat(isIn(guest)).isFalse();
	}

	@Test
	void everybodySeesAndEndsTheirOwn() {
		Someone vera = someone(Role.WRITER);
		Guest here = in(vera);
		this.clock.move(Duration.ofMinutes(1));
		Guest elsewhere = in(vera);
		Document page = here.page("/desk/account");
		assertThat(page.select("main tbody tr")).hasSize(2);
		assertThat(page.select("main tbody strong")).as("this one").hasSize(1);
		String end = page.select("main tbody form").attr("action");
		assertThat(end).matches("/desk/account/sessions/[0-9a-f-]{36}/end");
		assertThat(page.html()).doesNotContain(elsewhere.cookie(), decoded(elsewhere.cookie()));
		Guest stranger = in(someone(Role.ADMINISTRATOR));
		assertThat(stranger.post(end).status()).as("another's").isEqualTo(404);
		assertThat(isIn(elsewhere)).isTrue();
		assertThat(here.post(end).status()).isEqualTo(303);
		assertThat(isIn(elsewhere)).isFalse();
		assertThat(isIn(here)).isTrue();
		assertThat(here.post(end).status()).as("ended already").isEqualTo(404);
	}

	@Test
	void everybodyEndsAllTheirOthersAtOnce() {
		Someone vera = someone(Role.WRITER);
		Guest here = in(vera);
		List<Guest> others = Stream.of(1, 2).map((each) -> {
			this.clock.move(Duration.ofMinutes(1));
			return in(vera);
		}).toList();
		here.post("/desk/account/sessions/end");
		assertThat(others).noneMatch(SessionsTest::isIn);
		assertThat(isIn(here)).isTrue();
	}

	@Test
	void whoeverEndsTheirOwnSessionByItsHandleIsOut() {
		Someone vera = someone(Role.WRITER);
		Guest here = in(vera);
		this.clock.move(Duration.ofMinutes(1));
		String end = in(vera).page("/desk/account").select("main tbody form").attr("action");
		assertThat(here.post(end).status()).isEqualTo(303);
		assertThat(isIn(here)).isFalse();
	}

	@Test
	void administratorsEndThoseOfOthers() {
		Someone vera = someone(Role.WRITER);
		Guest hers = in(vera);
		Guest ada = in(someone(Role.ADMINISTRATOR));
		Document page = ada.page("/desk/people/" + vera.id());
		ada.post(page.select("main tbody form").attr("action"));
		assertThat(isIn(hers)).isFalse();
	}

	@Test
	void roleCountsAsItIsNow() {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera);
		assertThat(guest.get("/desk/people").status()).isEqualTo(403);
		this.database.sql("update account set role = 'administrator' where id = :id").param("id", vera.id()).update();
		assertThat(guest.get("/desk/people").status()).isEqualTo(200);
		this.database.sql("update account set role = 'moderator' where id = :id").param("id", vera.id()).update();
		assertThat(guest.get("/desk/people").status()).isEqualTo(403);
		this.database.sql("update account set disabled_at = now() where id = :id").param("id", vera.id()).update();
		assertThat(guest.get("/desk/account").status()).isEqualTo(303);
	}

	@Test
	void whoeverSignsOutIsOut() {
		Guest guest = in(someone(Role.WRITER));
		String former = guest.cookie();
		Answer answer = guest.post("/desk/sign-out");
		assertThat(answer.location()).isEqualTo("/desk/sign-in");
		assertThat(guest.page("/desk/sign-in").select("[role=status]").text()).isNotBlank();
		assertThat(guest.page("/desk/sign-in").select("[role=status]")).as("said once").isEmpty();
		assertThat(isIn(guest)).isFalse();
		assertThat(isIn(guest().bringing(former))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST" })
	void whoeverLeavesIsOutAndTheBrowserForgetsIt(String method) throws InterruptedException {
		Guest guest = in(someone(Role.WRITER));
		String former = guest.cookie();
		Answer answer = guest.ask(method + " /exit", "");
		assertThat(answer.status()).isEqualTo(method.equals("GET") ? 303 : 204);
		List<String> cookies = answer.headers().allValues("Set-Cookie");
		assertThat(cookies).hasSize(2).anyMatch((cookie) -> cookie.startsWith("pause="));
		assertThat(cookies).anyMatch((cookie) -> cookie.matches("desk=; .*Max-Age=0.*"));
		boolean ended = false;
		for (int i = 0; i < 100 && !ended; i++) {
			Thread.sleep(20);
			ended = !isIn(guest().bringing(former));
		}
		assertThat(ended).isTrue();
	}

	@Test
	void requestsOfOneBrowserAtOnceDoNotFallOverOneAnother() throws Exception {
		Guest guest = guest();
		String token = guest.page("/desk/sign-in").select("input[name=_csrf]").val();
		ExecutorService many = Executors.newFixedThreadPool(8);
		Callable<Integer> one = () -> guest().bringing(guest.cookie())
			.forging(token)
			.post("/desk/sign-in/passkey/options")
			.status();
		List<Future<Integer>> answers = many.invokeAll(Stream.generate(() -> one).limit(16).toList());
		many.shutdown();
		for (Future<Integer> answer : answers) {
			assertThat(answer.get()).isEqualTo(200);
		}
	}

	private static String decoded(String cookie) {
		return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
	}

}
