package laurel.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever must prove or sign in first goes on where they were, and loses nothing. */
class HeldBackTest extends Doorstep {

	private static final String TYPED = "Vera <b>\"Nadie\"</b> & Cía";

	@ParameterizedTest
	@ValueSource(strings = { "/desk/people", "/desk/account/password", "/desk/account/passkeys" })
	void oldProofIsAskedForAgainAndLeadsBack(String path) {
		Someone ada = someone(Role.ADMINISTRATOR);
		Guest guest = in(ada);
		assertThat(guest.get(path).status()).isEqualTo(200);
		grow();
		Answer answer = guest.get(path);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).isEqualTo("/desk/proof?to=" + path.replace("/", "%2F"));
		Document door = guest.page(answer.location());
		assertThat(door.select("main input[name=to]").eachAttr("value")).containsOnly(path);
		assertThat(guest.post("/desk/proof", "password", "a wrong password", "code", code(ada), "to", path).status())
			.isEqualTo(422);
		assertThat(guest.get(path).status()).isEqualTo(303);
		assertThat(guest.post("/desk/proof", "password", PASSWORD, "code", code(ada), "to", path).location())
			.isEqualTo(path);
		assertThat(guest.get(path).status()).isEqualTo(200);
	}

	@Test
	void proofOfSomebodyElseIsNone() {
		Someone ada = someone(Role.ADMINISTRATOR);
		Someone eva = someone(Role.ADMINISTRATOR);
		Guest guest = in(ada);
		grow();
		assertThat(guest.post("/desk/proof", "email", eva.email(), "password", PASSWORD, "code", code(eva)).status())
			.isEqualTo(422);
	}

	@Test
	void formWithoutFreshProofIsHeldBackAndSentAgain() {
		Someone ada = someone(Role.ADMINISTRATOR);
		Guest guest = in(ada);
		String email = email();
		grow();
		Answer held = guest.post("/desk/people/invitations", "name", TYPED, "email", email, "role", "WRITER");
		assertHeld(held, "/desk/people/invitations", TYPED, email);
		assertThat(guest.post("/desk/proof", "password", PASSWORD, "code", code(ada)).status()).isEqualTo(303);
		Answer sent = sendAgain(guest, held);
		assertThat(sent.status()).isEqualTo(303);
		assertThat(guest.page(sent.location()).select(".secret").text()).contains("/desk/set-up/");
		assertThat(acts(TYPED)).contains("account.invited");
	}

	@Test
	void formWithALostTokenIsHeldBackAndSentAgain() {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera).forging("nothing");
		Answer held = guest.post("/desk/account", "name", TYPED, "language", "es");
		assertHeld(held, "/desk/account", TYPED);
		assertThat(this.accounts.find(vera.id()).orElseThrow().name()).isNotEqualTo(TYPED);
		assertThat(sendAgain(guest, held).status()).isEqualTo(303);
		assertThat(this.accounts.find(vera.id()).orElseThrow().name()).isEqualTo(TYPED);
	}

	@Test
	void formOfAnEndedSessionIsHeldBackUntilTheSignIn() {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera);
		this.clock.move(DeskSessions.IDLE.plus(Duration.ofMinutes(1)));
		Answer held = guest.post("/desk/account", "name", TYPED, "language", "es");
		assertHeld(held, "/desk/account", TYPED);
		assertThat(held.page().select("main a[href=/desk/sign-in]")).isNotEmpty();
		assertThat(held.page().select("main").text()).doesNotContain("Vera Nadie");
		signIn(guest, vera.email(), PASSWORD, code(vera));
		assertThat(sendAgain(guest, held).status()).isEqualTo(303);
		assertThat(this.accounts.find(vera.id()).orElseThrow().name()).isEqualTo(TYPED);
	}

	/**
	 * Once is enough in either language, whatever a browser does to the ends of lines.
	 */
	@ParameterizedTest
	@CsvSource({ "en, Send it again", "es, Enviar de nuevo" })
	void afterTheSignInItIsSentWithOnePress(String language, String button) {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera);
		guest.post("/desk/language", "language", language, "to", "/desk");
		this.clock.move(DeskSessions.IDLE.plus(Duration.ofMinutes(1)));
		guest.saying("Accept-Language", language);
		Answer held = guest.post("/desk/account", "name", TYPED, "language", language, "more", "one\r\ntwo");
		assertThat(held.page().select("main .send button").text()).isEqualTo(button);
		signIn(guest, vera.email(), PASSWORD, code(vera));
		assertThat(sendAgain(guest, held, "more", "one\ntwo").status()).isEqualTo(303);
		assertThat(this.accounts.find(vera.id()).orElseThrow().name()).isEqualTo(TYPED);
	}

	@Test
	void ticketIsForThatFormAloneAndForOnce() {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera);
		this.clock.move(DeskSessions.IDLE.plus(Duration.ofMinutes(1)));
		Answer held = guest.post("/desk/account", "name", TYPED, "language", "es");
		assertThat(sendAgain(guest, held).status()).as("not before the sign-in").isEqualTo(403);
		signIn(guest, vera.email(), PASSWORD, code(vera));
		assertThat(sendAgain(guest, held, "name", "Somebody else").status()).isEqualTo(403);
		assertThat(sendAgain(in(someone(Role.WRITER)), held).status()).as("in another browser").isEqualTo(403);
		assertThat(sendAgain(guest, held).status()).isEqualTo(303);
		assertThat(sendAgain(guest, held).status()).isEqualTo(403);
		assertThat(this.accounts.find(vera.id()).orElseThrow().name()).isEqualTo(TYPED);
	}

	@Test
	void secretsAreNotShownAgain() {
		Someone ada = someone(Role.ADMINISTRATOR);
		Guest guest = in(ada);
		grow();
		Answer held = guest.post("/desk/account/password", "password", "sauce nube rueda 31", "code", "135246",
				"credential", "{\"id\":1}");
		assertThat(held.status()).isEqualTo(403);
		assertThat(held.text()).doesNotContain("sauce nube", "135246", "{&quot;id&quot;:1}");
	}

	@Test
	void doorThatStoodOpenTooLongOpensAnew() {
		Someone vera = someone(Role.WRITER);
		Guest guest = guest().forging("nothing");
		Answer answer = signIn(guest, vera.email(), PASSWORD, code(vera));
		assertThat(answer.text()).doesNotContain(PASSWORD);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).startsWith("/desk/sign-in");
		assertThat(isIn(guest)).isFalse();
		Answer further = guest().forging("nothing").post("/desk/sign-in", "to", "/desk/people");
		assertThat(further.location()).isEqualTo("/desk/sign-in?to=%2Fdesk%2Fpeople");
	}

	@Test
	void pageOfHeldBackFormsHoldsNothingByItself() {
		Guest guest = in(someone(Role.WRITER));
		assertThat(guest.get("/desk/again").location()).isEqualTo("/desk");
		assertThat(guest.post("/desk/again", "name", TYPED).location()).isEqualTo("/desk");
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Sec-Fetch-Site, anything",
			"Origin, https://evil.example", "Origin, http://localhost.evil.example", "Origin, https://localhost" })
	void whatAnotherSiteSendsIsRefusedBarely(String header, String value) {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(vera).saying(header, value);
		for (String path : List.of("/desk/account", "/desk/sign-in", "/desk/people/invitations", "/desk/again")) {
			Answer answer = guest.post(path, "name", "Zqx typed", "email", "zqx@door.example", "language", "es");
			assertThat(answer.status()).isEqualTo(403);
			assertThat(answer.text()).doesNotContain("Zqx", "zqx", "_csrf");
		}
		assertThat(this.accounts.find(vera.id()).orElseThrow().name()).isNotEqualTo("Zqx typed");
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, http://localhost", "Origin, null" })
	void whatComesFromHereIsTaken(String header, String value) {
		Guest guest = in(someone(Role.WRITER)).saying(header, value);
		assertThat(guest.post("/desk/account", "name", "Vera", "language", "es").status()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example", "/desk/../en/", "/desk/%2e%2e/en", "/deskx",
			"/desk//evil.example", "/desk\\evil", "https:/desk", "/desk?to=//evil", "/desk/\r\nSet-Cookie:a=1",
			"%2f%2fevil.example", "/en/", "", "/desk/people#x", "javascript:alert(1)", "/desk/@evil", " /desk/people" })
	void doorsLeadNowhereElse(String to) {
		Someone vera = someone(Role.WRITER);
		Guest guest = guest();
		assertThat(guest.page("/desk/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
			.select("main input[name=to]")
			.eachAttr("value")).containsOnly("/desk");
		assertThat(guest.post("/desk/language", "language", "en", "to", to).location()).isEqualTo("/desk");
		Answer answer = guest.post("/desk/sign-in", "email", vera.email(), "password", PASSWORD, "code", code(vera),
				"to", to);
		assertThat(answer.location()).isEqualTo("/desk");
		assertThat(answer.headers().firstValue("a")).isEmpty();
	}

	private void grow() {
		this.clock.move(DeskSessions.PROVEN);
	}

	private static void assertHeld(Answer held, String action, String... typed) {
		assertThat(held.status()).isEqualTo(403);
		Document page = held.page();
		assertThat(page.select("main form").attr("action")).isEqualTo(action);
		assertThat(page.select("main form input[type=hidden]").eachAttr("value")).contains(typed);
		assertThat(page.select(".typed").eachText()).contains(typed);
	}

	/**
	 * As the button of the page does, with the token of that page.
	 * @param other fields with another value than there
	 */
	private static Answer sendAgain(Guest guest, Answer held, String... other) {
		Element form = held.page().selectFirst("main form");
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input[name]").forEach((field) -> fields.put(field.attr("name"), field.val()));
		for (int i = 0; i < other.length; i += 2) {
			fields.put(other[i], other[i + 1]);
		}
		String token = fields.remove("_csrf");
		return guest.forging(token)
			.post(form.attr("action"),
					fields.entrySet()
						.stream()
						.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
						.toArray(String[]::new));
	}

}
