package laurel.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import laurel.account.SetUpLink.Purpose;
import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import laurel.support.SoftwareKey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The address that lets somebody in, once. */
class SetUpTest extends Doorstep {

	@Autowired
	private SetUpLinks links;

	@Autowired
	private Rescue rescue;

	@Test
	void invitedPersonSetsUpAPasswordAndIsIn() {
		String email = email();
		String token = invitation("Iris", email);
		Guest guest = guest();
		assertThat(introduce(guest, token, "Iris Vega", email).location()).endsWith("/way");
		Answer answer = choosePassword(guest, token);
		assertThat(answer.page().select("main .codes li")).hasSize(10);
		assertThat(isIn(guest)).isTrue();
		Account account = account(email);
		assertThat(account.role()).isEqualTo(Role.WRITER);
		assertThat(account.name()).isEqualTo("Iris Vega");
		assertThat(account.password()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(acts("Iris Vega")).containsSubsequence("account.set-up", "account.password-changed",
				"account.signed-in");
	}

	@Test
	void invitedPersonSetsUpAPasskeyWhateverCapitalsTheyType() {
		String email = email();
		String token = invitation("Iris", email);
		Guest guest = guest();
		introduce(guest, token, "Iris Vega", email.toUpperCase(Locale.ROOT));
		String options = guest.post(path(token) + "/passkey/options").text();
		Answer answer = guest.post(path(token) + "/passkey", "credential",
				SoftwareKey.on("http://localhost").made(options));
		assertThat(answer.location()).isEqualTo("/desk");
		assertThat(isIn(guest)).isTrue();
		assertThat(account(email).hasPassword()).isFalse();
	}

	@Test
	void usedOldVoidAndUnknownAddressesAreAnsweredAlike() {
		String used = invitation("Iris", email());
		Guest iris = guest();
		introduce(iris, used, "Iris", email());
		choosePassword(iris, used);
		String same = email();
		String former = invitation("Eva", same);
		String newer = invitation("Eva", same);
		assertThat(guest().get(path(newer)).status()).isEqualTo(200);
		String old = invitation("Ana", email());
		this.clock.move(SetUpLinks.VALID.minus(Duration.ofMinutes(1)));
		assertThat(guest().get(path(old)).status()).isEqualTo(200);
		this.clock.move(Duration.ofMinutes(2));
		List<String> answers = List.of(used, former, old, "x".repeat(43)).stream().map((token) -> {
			Answer answer = guest().get(path(token));
			assertThat(answer.status()).isEqualTo(404);
			return body(answer, token);
		}).distinct().toList();
		assertThat(answers).hasSize(1).first().asString().contains("This link does not work any more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/password", "/passkey", "/passkey/options" })
	void addressThatWasUsedAnswersNoFormEither(String step) {
		assertThat(guest().post(path("y".repeat(43)) + step, "name", "Eva", "email", email()).status()).isEqualTo(404);
	}

	@Test
	void ofTwoWhoUseTheSameAddressAtOnceOneComesIn() throws Exception {
		String token = invitation("Iris", "");
		ExecutorService two = Executors.newFixedThreadPool(2);
		Callable<Boolean> one = () -> {
			Guest guest = guest();
			introduce(guest, token, "Iris", email());
			choosePassword(guest, token);
			return isIn(guest);
		};
		List<Future<Boolean>> came = two.invokeAll(List.of(one, one));
		two.shutdown();
		assertThat(List.of(came.get(0).get(), came.get(1).get())).containsExactlyInAnyOrder(true, false);
	}

	@Test
	void whatWasTypedIsKeptButThePassword() {
		String token = invitation("Iris", "");
		Guest guest = guest();
		Answer answer = introduce(guest, token, "Iris Vega", "iris at example");
		assertThat(answer.status()).isEqualTo(422);
		Document page = answer.page();
		assertThat(page.select("#name").val()).isEqualTo("Iris Vega");
		assertThat(page.select("#email").val()).isEqualTo("iris at example");
		assertThat(page.title()).startsWith("Error:");
		introduce(guest, token, "Iris Vega", email());
		Answer refused = guest.post(path(token) + "/password", "password", PASSWORD, "code", "000");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).doesNotContain(PASSWORD).contains("value=\"000\"");
		assertThat(refused.page().select(".secret").text()).isNotBlank()
			.isEqualTo(guest.page(path(token) + "/way").select(".secret").text());
	}

	@Test
	void invitedPersonCannotTakeSomebodysAddress() {
		Someone known = someone(Role.ADMINISTRATOR);
		String token = invitation("Eva", "");
		Guest eva = guest();
		Answer answer = introduce(eva, token, "Eva", known.email().toUpperCase(Locale.ROOT));
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#fault-email").text()).contains("somebody here uses it already");
		String coming = email();
		introduce(eva, token, "Eva", coming);
		Guest iris = guest();
		String other = invitation("Iris", coming);
		introduce(iris, other, "Iris", coming);
		choosePassword(iris, other);
		Answer late = choosePassword(eva, token);
		assertThat(late.status()).isEqualTo(422);
		assertThat(late.page().select("#email").val()).isEqualTo(coming);
		assertThat(isIn(eva)).isFalse();
		assertThat(isIn(iris)).isTrue();
		assertThat(account(coming).name()).isEqualTo("Iris");
		introduce(eva, token, "Eva", email());
		choosePassword(eva, token);
		assertThat(isIn(eva)).as("the link is still good for another address").isTrue();
	}

	@Test
	void whoeverHoldsTheLinkOfTheConsoleMayTakeAnAccountOver() {
		Someone known = someone(Role.WRITER);
		Guest former = in(known);
		this.database.sql("update account set disabled_at = now() where id = :id").param("id", known.id()).update();
		String token = token(this.rescue.address());
		Guest guest = guest();
		introduce(guest, token, "", known.email());
		introduce(guest, token, "Nobody", known.email());
		choosePassword(guest, token);
		assertThat(isIn(guest)).isTrue();
		assertThat(isIn(former)).isFalse();
		Account account = account(known.email());
		assertThat(account.id()).isEqualTo(known.id());
		assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
		assertThat(account.isDisabled()).isFalse();
		assertThat(acts("Vera Nadie")).contains("account.rescued");
	}

	@Test
	void newStartEndsWhatLetInBefore() {
		Someone known = someone(Role.EDITOR);
		Guest former = in(known);
		String token = this.links.issue(Purpose.RESET, "Vera Nadie", known.email(), Role.EDITOR, known.id());
		assertThat(isIn(former)).as("until the link is used").isTrue();
		Guest guest = guest();
		assertThat(guest.get(path(token)).location()).isEqualTo(path(token) + "/way");
		guest.post(path(token) + "/passkey", "credential",
				SoftwareKey.on("http://localhost").made(guest.post(path(token) + "/passkey/options").text()));
		assertThat(isIn(guest)).isTrue();
		assertThat(isIn(former)).isFalse();
		assertThat(account(known.email()).hasPassword()).isFalse();
		this.clock.move(Duration.ofSeconds(30));
		assertThat(signIn(guest(), known.email(), PASSWORD, code(known)).status()).isEqualTo(422);
	}

	@Test
	void linkIsNowhereInTheDatabase() {
		String email = email();
		String token = invitation("Iris", email);
		Guest guest = guest();
		introduce(guest, token, "Iris", email);
		guest.get(path(token) + "/way");
		guest.post(path(token) + "/passkey/options");
		assertThat(Kept.findings(this.database, token)).isEmpty();
		assertThat(Kept.findings(this.database, "Iris")).as("the search would find it").isNotEmpty();
	}

	private String invitation(String name, String email) {
		return this.links.issue(Purpose.INVITATION, name, email, Role.WRITER, null);
	}

	private Answer introduce(Guest guest, String token, String name, String email) {
		guest.get(path(token));
		return guest.post(path(token), "name", name, "email", email);
	}

	private Answer choosePassword(Guest guest, String token) {
		String secret = guest.page(path(token) + "/way").select(".secret").text().replace(" ", "");
		String code = secret.isEmpty() ? "" : this.codes.codeAt(secret, this.clock.instant());
		return guest.post(path(token) + "/password", "password", PASSWORD, "code", code);
	}

	private Account account(String email) {
		return this.accounts.all().stream().filter((each) -> each.email().equals(email)).findFirst().orElseThrow();
	}

	private static String path(String token) {
		return SetUpLinks.path(token);
	}

	private static String token(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private static String body(Answer answer, String token) {
		return answer.withoutToken().replace(token, "");
	}

}
