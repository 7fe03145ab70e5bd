package laurel.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A password and a code let in; nothing less does, and nothing says what was missing. */
class SignInTest extends Doorstep {

	private static final String WRONG = "ágata junco viernes rema";

	@Autowired
	private RecoveryCodes recoveryCodes;

	@Test
	void passwordWithACodeLetsInAndIsOnRecord() {
		Someone vera = someone(Role.MODERATOR);
		Guest guest = guest();
		Answer answer = signIn(guest, " " + vera.email().toUpperCase(Locale.ROOT), PASSWORD, code(vera));
		assertThat(answer.location()).isEqualTo("/desk");
		assertThat(isIn(guest)).isTrue();
		assertThat(lastAct(vera)).isEqualTo("account.signed-in password");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/account", "/desk/account/password", "/desk/people", "/desk/audit" })
	void passwordAloneReachesNothing(String path) {
		Someone vera = someone(Role.ADMINISTRATOR);
		Guest guest = guest();
		assertThat(signIn(guest, vera.email(), PASSWORD, "").status()).isEqualTo(422);
		Answer answer = guest.get(path);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).startsWith("/desk/sign-in?to=");
		assertThat(answer.text()).isEmpty();
	}

	@Test
	void everyRefusalIsTheSame() {
		Someone vera = someone(Role.WRITER);
		Someone gone = someone(Role.WRITER);
		Someone keyOnly = someone(Role.WRITER);
		set("disabled_at = now()", gone);
		set("password = null, code_secret = null", keyOnly);
		List<Answer> answers = new ArrayList<>();
		answers.add(signIn(guest(), email(), PASSWORD, "123456"));
		answers.add(signIn(guest(), vera.email(), WRONG, code(vera)));
		answers.add(signIn(guest(), vera.email(), PASSWORD, "12345"));
		answers.add(signIn(guest(), vera.email(), PASSWORD, ""));
		answers.add(signIn(guest(), gone.email(), PASSWORD, code(gone)));
		answers.add(signIn(guest(), keyOnly.email(), PASSWORD, code(keyOnly)));
		answers.add(signIn(guest(), vera.email(), "", code(vera)));
		answers.add(signIn(guest(), vera.email(), "x".repeat(20_000), code(vera)));
		answers.add(signIn(guest(), "", PASSWORD, code(vera)));
		assertThat(answers).extracting(Answer::status).containsOnly(422);
		assertThat(answers.stream().map(SignInTest::withoutWhatWasTyped).distinct()).hasSize(1)
			.first()
			.asString()
			.contains("Error: Sign in");
		assertThat(answers).noneMatch((answer) -> answer.text().contains(PASSWORD) || answer.text().contains(WRONG));
		assertThat(answers.stream().map((answer) -> answer.headers().map().keySet()).distinct()).hasSize(1);
	}

	@Test
	void letterThatNoDatabaseKeepsIsRefusedWhoeverItIs() {
		Someone vera = someone(Role.WRITER);
		assertThat(signIn(guest(), vera.email() + "\0", PASSWORD, code(vera)).status()).isEqualTo(400);
		assertThat(signIn(guest(), "\0", "\0", "\0").status()).isEqualTo(400);
	}

	@Test
	void codeWorksOnce() {
		Someone vera = someone(Role.WRITER);
		String code = code(vera);
		assertThat(signIn(guest(), vera.email(), PASSWORD, code).location()).isEqualTo("/desk");
		assertThat(signIn(guest(), vera.email(), PASSWORD, code).status()).isEqualTo(422);
		assertThat(signIn(guest(), vera.email(), PASSWORD, codeAt(vera, -1)).status()).as("an older one")
			.isEqualTo(422);
		assertThat(signIn(guest(), vera.email(), PASSWORD, codeAt(vera, 1)).location()).isEqualTo("/desk");
	}

	@Test
	void ofTwoWithTheSameCodeAtOnceOneComesIn() throws Exception {
		Someone vera = someone(Role.WRITER);
		String code = code(vera);
		assertThat(atOnce(() -> signIn(guest(), vera.email(), PASSWORD, code).status())).containsExactlyInAnyOrder(303,
				422);
	}

	@ParameterizedTest
	@CsvSource({ "-2, 422", "-1, 303", "0, 303", "1, 303", "2, 422" })
	void clocksMayDifferByHalfAMinute(int steps, int status) {
		Someone vera = someone(Role.WRITER);
		awayFromTheEdge();
		assertThat(signIn(guest(), vera.email(), PASSWORD, codeAt(vera, steps)).status()).isEqualTo(status);
	}

	@Test
	void recoveryCodeWorksOnceHoweverItIsTyped() throws Exception {
		Someone vera = someone(Role.WRITER);
		List<String> paper = this.recoveryCodes.renew(vera.id());
		String typed = paper.get(0).toUpperCase(Locale.ROOT).replace('-', ' ') + " ";
		assertThat(signIn(guest(), vera.email(), WRONG, paper.get(0)).status()).isEqualTo(422);
		assertThat(signIn(guest(), vera.email(), PASSWORD, typed).location()).as("not spent by a wrong password")
			.isEqualTo("/desk");
		assertThat(signIn(guest(), vera.email(), PASSWORD, paper.get(0)).status()).isEqualTo(422);
		assertThat(atOnce(() -> signIn(guest(), vera.email(), PASSWORD, paper.get(1)).status()))
			.containsExactlyInAnyOrder(303, 422);
		assertThat(this.recoveryCodes.left(vera.id())).isEqualTo(8);
		assertThat(this.recoveryCodes.renew(vera.id())).hasSize(10).doesNotContainAnyElementsOf(paper);
		assertThat(signIn(guest(), vera.email(), PASSWORD, paper.get(2)).status()).isEqualTo(422);
		assertThat(this.database.sql("select count(*) from audit_event where account = :id and act = :act")
			.param("id", vera.id())
			.param("act", "account.recovery-code-used")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void recoveryCodesOfOthersOpenNothing() {
		Someone vera = someone(Role.WRITER);
		Someone other = someone(Role.WRITER);
		String code = this.recoveryCodes.renew(other.id()).get(0);
		assertThat(signIn(guest(), vera.email(), PASSWORD, code).status()).isEqualTo(422);
	}

	@Test
	void codeOrKeyOfAnAppIsNotInAnyAnswer() {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera);
		for (String path : List.of("/desk", "/desk/account", "/desk/proof")) {
			assertThat(guest.get(path).text()).doesNotContain(vera.secret(), Codes.inGroups(vera.secret()));
		}
		assertThat(guest.get("/desk/account/password").text()).doesNotContain(Codes.inGroups(vera.secret()));
	}

	@Test
	void whoeverIsInNeedsNoDoor() {
		assertThat(in(someone(Role.WRITER)).get("/desk/sign-in").location()).isEqualTo("/desk");
	}

	private static String withoutWhatWasTyped(Answer answer) {
		var page = org.jsoup.Jsoup.parse(answer.withoutToken());
		page.select("#email, #code").removeAttr("value");
		return page.html();
	}

	private String lastAct(Someone who) {
		return this.database
			.sql("select act || ' ' || detail from audit_event where account = :id order by position desc limit 1")
			.param("id", who.id())
			.query(String.class)
			.single();
	}

	private void set(String change, Someone who) {
		this.database.sql("update account set " + change + " where id = :id").param("id", who.id()).update();
	}

	private String codeAt(Someone who, int steps) {
		return this.codes.codeAt(who.secret(), this.clock.instant().plusSeconds(30L * steps));
	}

	/** So that the half minute does not end while the test asks. */
	private void awayFromTheEdge() {
		long second = this.clock.instant().getEpochSecond() % 30;
		if (second > 20) {
			this.clock.move(Duration.ofSeconds(30 - second));
		}
	}

	private static List<Integer> atOnce(Callable<Integer> attempt) throws Exception {
		ExecutorService two = Executors.newFixedThreadPool(2);
		List<Future<Integer>> both = two.invokeAll(List.of(attempt, attempt));
		two.shutdown();
		return List.of(both.get(0).get(), both.get(1).get());
	}

}
