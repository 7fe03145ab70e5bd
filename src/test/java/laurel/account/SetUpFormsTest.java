package laurel.account;

import laurel.account.SetUpLink.Purpose;
import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the forms behind an address that works once say, and what comes of a second click.
 */
class SetUpFormsTest extends Doorstep {

	@Autowired
	private SetUpLinks links;

	@Test
	void formSentTwiceLeadsToTheAccountThatItMade() {
		String token = invitation("Iris", "");
		Guest guest = guest();
		introduce(guest, token, "Iris Vega", email());
		choosePassword(guest, token);
		Answer again = guest.forging("before").post(path(token) + "/password", "password", PASSWORD, "code", "000000");
		assertThat(again.location()).isEqualTo("/desk/account");
		assertThat(guest.page("/desk/account").select(".done").text()).contains("You are in", "recovery codes");
		Answer stranger = guest().forging("before").post(path(token) + "/password", "password", PASSWORD);
		assertThat(stranger.status()).isEqualTo(404);
		assertThat(stranger.text()).contains("This link does not work any more");
	}

	@Test
	void formThatStoodOpenTooLongNeedsNoSignIn() {
		String token = invitation("Iris", "");
		Answer held = guest().forging("before").post(path(token), "name", "Iris Vega", "email", email());
		assertThat(held.status()).isEqualTo(403);
		assertThat(held.page().select("main .typed").eachText()).contains("Iris Vega");
		assertThat(held.page().select("main a[href^=/desk/sign-in]")).isEmpty();
	}

	@Test
	void lettersThatChangeWhatIsReadAreInNoName() {
		String token = invitation("Iris", "");
		Answer answer = introduce(guest(), token, "Iris \u202e sirI", email());
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#fault-name").text()).contains("can change what is read");
	}

	@Test
	void codeThatIsMissingIsAskedFor() {
		String token = invitation("Iris", "");
		Guest guest = guest();
		introduce(guest, token, "Iris Vega", email());
		Answer answer = guest.post(path(token) + "/password", "password", PASSWORD, "code", " ");
		assertThat(answer.page().select("#fault-code").text())
			.isEqualTo("Code: write the six digits that the app shows.");
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

	private static String path(String token) {
		return SetUpLinks.path(token);
	}

}
