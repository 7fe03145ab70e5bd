package laurel.account;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import laurel.support.SoftwareKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A key of a device lets in; whatever does not fit is refused alike. */
class PasskeyTest extends Doorstep {

	private static final String ORIGIN = "http://localhost";

	static Stream<Arguments> lies() {
		return Stream.of(lie("its owner was not asked for", SoftwareKey::unverified),
				lie("a page of another site", (key) -> key.in("https://evil.example")),
				lie("a page of another port", (key) -> key.in("http://localhost:1")),
				lie("a page with the name inside", (key) -> key.in("http://localhost.evil.example")),
				lie("a key of another site", (key) -> key.of("evil.example")));
	}

	private static Arguments lie(String name, UnaryOperator<SoftwareKey> lie) {
		return arguments(org.junit.jupiter.api.Named.of(name, lie));
	}

	@Test
	void keyIsAddedAndLetsIn() {
		Someone vera = someone(Role.EDITOR);
		SoftwareKey key = added(in(vera));
		Guest guest = guest();
		Answer answer = open(guest, key.signed(challenge(guest)));
		assertThat(answer.location()).isEqualTo("/desk");
		assertThat(isIn(guest)).isTrue();
		assertThat(guest.get("/desk/account").text()).contains("small phone");
		assertThat(this.database.sql("select detail from audit_event where account = :id order by position")
			.param("id", vera.id())
			.query(String.class)
			.list()).containsSubsequence("password", "small phone", "passkey");
	}

	@Test
	void challengeSaysNothingOfAnybodyAndAsksForTheOwner() {
		added(in(someone(Role.EDITOR)));
		assertThat(challenge(guest())).contains("\"allowCredentials\":[]", "\"userVerification\":\"required\"",
				"\"rpId\":\"localhost\"");
	}

	@ParameterizedTest
	@MethodSource("lies")
	void lieIsNotLetIn(UnaryOperator<SoftwareKey> lie) {
		SoftwareKey key = added(in(someone(Role.EDITOR)));
		Guest guest = guest();
		assertRefused(guest, open(guest, lie.apply(key).signed(challenge(guest))));
	}

	@ParameterizedTest
	@MethodSource("lies")
	void lieIsNotKept(UnaryOperator<SoftwareKey> lie) {
		Someone vera = someone(Role.EDITOR);
		Guest guest = in(vera);
		String made = lie.apply(SoftwareKey.on(ORIGIN)).made(guest.post("/desk/account/passkeys/options").text());
		Answer answer = guest.post("/desk/account/passkeys", "credential", made, "label", "kept <typed>");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#label").val()).isEqualTo("kept <typed>");
		assertThat(keys(vera)).isZero();
	}

	@Test
	void answerFitsItsOwnQuestionAlone() {
		SoftwareKey key = added(in(someone(Role.EDITOR)));
		Guest guest = guest();
		String asked = challenge(guest);
		String answer = key.signed(asked);
		Guest other = guest();
		challenge(other);
		assertRefused(other, open(other, answer));
		assertRefused(other, open(other, answer));
		String later = challenge(guest);
		assertThat(later).isNotEqualTo(asked);
		assertRefused(guest, open(guest, answer));
		assertRefused(guest, open(guest, key.signed(later)), "the question was answered already");
		String good = key.signed(challenge(guest));
		assertThat(open(guest, good).status()).isEqualTo(303);
		Guest thief = guest();
		challenge(thief);
		assertRefused(thief, open(thief, good));
		guest.get("/desk");
		guest.post("/desk/sign-out");
		challenge(guest);
		assertRefused(guest, open(guest, good));
	}

	@Test
	void keyThatNobodyKnowsIsRefusedLikeAWrongOne() {
		SoftwareKey key = added(in(someone(Role.EDITOR)));
		Guest guest = guest();
		Answer unknown = open(guest, SoftwareKey.on(ORIGIN).signed(challenge(guest)));
		assertRefused(guest, unknown);
		Guest other = guest();
		Answer stolenName = open(other, SoftwareKey.on(ORIGIN).called(key.id()).signed(challenge(other)));
		assertRefused(other, stolenName);
		Guest third = guest();
		Answer foreign = open(third, key.in("https://evil.example").signed(challenge(third)));
		assertThat(
				List.of(unknown.withoutToken(), stolenName.withoutToken(), foreign.withoutToken()).stream().distinct())
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "none", "null", "{}", "[]", "{\"id\":\"\"}", "\"\"", "1", "{\"id\":\"a\",\"rawId\":\"*\"}",
					"{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":null}",
					"{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{}}",
					"{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"YQ\","
							+ "\"authenticatorData\":\"YQ\",\"signature\":\"YQ\",\"attestationObject\":\"YQ\"}}",
					"{{{{{{{{{{{{{{{{{{{{" })
	void garbageIsRefused(String credential) {
		Guest guest = guest();
		challenge(guest);
		assertRefused(guest, open(guest, credential));
		Someone vera = someone(Role.EDITOR);
		Guest own = in(vera);
		own.post("/desk/account/passkeys/options");
		assertThat(own.post("/desk/account/passkeys", "credential", credential, "label", "x").status()).isEqualTo(422);
		assertThat(keys(vera)).isZero();
	}

	@Test
	void garbageUnderTheNameOfAKeyIsRefused() {
		SoftwareKey key = added(in(someone(Role.EDITOR)));
		Guest guest = guest();
		String good = key.signed(challenge(guest));
		assertRefused(guest, open(guest, good.replaceFirst("(\"authenticatorData\":\")[^\"]*", "$1YQ")));
		challenge(guest);
		assertRefused(guest, open(guest, good.replaceFirst("(\"clientDataJSON\":\")[^\"]*", "$1YQ")));
		challenge(guest);
		assertRefused(guest, open(guest, good.replaceFirst("(\"signature\":\")[^\"]*", "$1YQ")));
		challenge(guest);
		assertRefused(guest, open(guest, good.replaceFirst("\"response\":\\{[^}]*}", "\"response\":{}")));
	}

	@Test
	void keyIsKeptOnceAndByOneAlone() {
		Guest guest = in(someone(Role.EDITOR));
		SoftwareKey key = added(guest);
		assertThat(guest.post("/desk/account/passkeys/options").text()).contains("excludeCredentials\":[{");
		Someone eva = someone(Role.WRITER);
		Guest other = in(eva);
		String again = key.made(other.post("/desk/account/passkeys/options").text());
		assertThat(other.post("/desk/account/passkeys", "credential", again, "label", "x").status()).isEqualTo(422);
		assertThat(keys(eva)).isZero();
	}

	@Test
	void keyOfSomebodyDisabledIsRefused() {
		Someone vera = someone(Role.EDITOR);
		SoftwareKey key = added(in(vera));
		this.database.sql("update account set disabled_at = now() where id = :id").param("id", vera.id()).update();
		Guest guest = guest();
		assertRefused(guest, open(guest, key.signed(challenge(guest))));
	}

	@Test
	void lastWayInStays() {
		Someone vera = someone(Role.EDITOR);
		Guest guest = in(vera);
		added(guest);
		guest.post("/desk/account/password/removal");
		assertThat(guest.get("/desk/account").text()).contains("You have no password");
		String id = guest.page("/desk/account").select("input[name=key]").val();
		guest.post("/desk/account/passkeys/removal", "key", id);
		assertThat(keys(vera)).isEqualTo(1);
		added(guest);
		guest.post("/desk/account/passkeys/removal", "key", id);
		assertThat(keys(vera)).isEqualTo(1);
	}

	private static SoftwareKey added(Guest guest) {
		SoftwareKey key = SoftwareKey.on(ORIGIN);
		String made = key.made(guest.post("/desk/account/passkeys/options").text());
		Answer answer = guest.post("/desk/account/passkeys", "credential", made, "label", "small phone");
		assertThat(answer.location()).as(answer.page().select("main").text()).isEqualTo("/desk/account");
		return key;
	}

	private static String challenge(Guest guest) {
		return guest.post("/desk/sign-in/passkey/options").text();
	}

	private static Answer open(Guest guest, String credential) {
		return guest.post("/desk/sign-in/passkey", "credential", credential);
	}

	private static void assertRefused(Guest guest, Answer answer, String... why) {
		assertThat(answer.status()).as(String.join(" ", why)).isEqualTo(422);
		assertThat(answer.page().select("[role=alert] li").text()).isNotBlank();
		assertThat(isIn(guest)).isFalse();
	}

	private int keys(Someone who) {
		return this.database.sql("""
				select count(*) from user_credentials c join user_entities u on u.id = c.user_entity_user_id
				where u.name = :email""").param("email", who.email()).query(Integer.class).single();
	}

}
