package laurel.account;

import java.time.Duration;
import java.util.function.IntFunction;

import laurel.account.SignIn.Outcome;
import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import laurel.support.SoftwareKey;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand guesses are a few dozen, and lock nobody out for good. */
class GuessingTest extends Doorstep {

	private static final int GUESSES = 10_000;

	@Autowired
	private SignIn signIn;

	@Test
	void tenThousandGuessesFromOneSourceAreAFewOfThem() {
		Someone vera = someone(Role.EDITOR);
		assertThat(lookedAt(vera.email(), (guess) -> "198.51.100.1")).isBetween(5, 36);
		Answer answer = signIn(guestFrom(1), vera.email(), "a wrong password", "1");
		assertThat(answer.status()).as("another source").isEqualTo(422);
	}

	@Test
	void guessesAtManyAccountsFromOneSourceAreAFewOfThem() {
		int looked = 0;
		for (int guess = 0; guess < GUESSES; guess++) {
			looked += isLookedAt("nobody" + guess + DOMAIN, "198.51.100.2") ? 1 : 0;
		}
		assertThat(looked).isBetween(10, 36);
	}

	@Test
	void guessesFromManySourcesAreAFewDozenAndHoldUpNobodyWhoIsKnownThere() {
		Someone vera = someone(Role.EDITOR);
		Guest own = in(vera);
		SoftwareKey key = SoftwareKey.on("http://localhost");
		own.post("/desk/account/passkeys", "credential", key.made(own.post("/desk/account/passkeys/options").text()),
				"label", "key");
		own.post("/desk/sign-out");
		assertThat(lookedAt(vera.email(), (guess) -> "203.0." + (guess >> 8) + "." + (guess & 255))).isBetween(20, 60);
		this.clock.move(Duration.ofSeconds(30));
		Guest elsewhere = guest();
		assertThat(signIn(elsewhere, vera.email(), PASSWORD, code(vera)).status()).isEqualTo(429);
		String challenge = elsewhere.post("/desk/sign-in/passkey/options").text();
		assertThat(elsewhere.post("/desk/sign-in/passkey", "credential", key.signed(challenge)).location())
			.isEqualTo("/desk");
		assertThat(isIn(elsewhere)).as("passkeys are not guessed").isTrue();
		assertThat(signIn(own, vera.email(), PASSWORD, code(vera)).location()).isEqualTo("/desk");
		assertThat(isIn(own)).as("came in from there lately").isTrue();
	}

	@Test
	void whoeverIsHeldUpIsToldSoEvenWithTheRightWordsAndForAWhileOnly() {
		Someone vera = someone(Role.EDITOR);
		Guest guest = guest();
		Answer last = null;
		for (int guess = 0; guess < 11; guess++) {
			last = signIn(guest, vera.email(), "a wrong password", "1");
		}
		assertThat(last.status()).isEqualTo(429);
		assertThat(last.page().title()).startsWith("Error:");
		assertThat(last.page().select("[role=alert] li").text()).isNotBlank().doesNotContain("??");
		assertThat(last.page().select("#email").val()).isEqualTo(vera.email());
		Answer right = signIn(guest, vera.email(), PASSWORD, code(vera));
		assertThat(right.status()).as("not looked at").isEqualTo(429);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(signIn(guest, vera.email(), PASSWORD, code(vera)).location()).isEqualTo("/desk");
	}

	@Test
	void unknownAddressIsHeldUpLikeAKnownOne() {
		Someone vera = someone(Role.EDITOR);
		String nobody = email();
		Guest one = guest();
		Guest other = guest();
		for (int guess = 0; guess < 12; guess++) {
			assertThat(signIn(one, nobody, "a wrong password", "1").status())
				.isEqualTo(signIn(other, vera.email(), "a wrong password", "1").status());
		}
	}

	@Test
	void rightTriesAreNotCounted() {
		Someone vera = someone(Role.EDITOR);
		Guest guest = guest();
		for (int time = 0; time < 12; time++) {
			assertThat(signIn(guest, vera.email(), PASSWORD, code(vera)).location()).isEqualTo("/desk");
			guest.post("/desk/sign-out");
			this.database.sql("update account set code_step = 0 where id = :id").param("id", vera.id()).update();
		}
	}

	@Test
	void guessesAtTheDoorFurtherInAreCountedToo() {
		Someone vera = someone(Role.ADMINISTRATOR);
		Guest guest = in(vera);
		Answer last = null;
		for (int guess = 0; guess < 11; guess++) {
			last = guest.post("/desk/proof", "password", "a wrong password", "code", "1");
		}
		assertThat(last.status()).isEqualTo(429);
	}

	private int lookedAt(String email, IntFunction<String> source) {
		int looked = 0;
		for (int guess = 0; guess < GUESSES; guess++) {
			looked += isLookedAt(email, source.apply(guess)) ? 1 : 0;
		}
		return looked;
	}

	/** Those held up are refused before anything of them is looked at. */
	private boolean isLookedAt(String email, String source) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(source);
		return this.signIn.withPassword(request, email, "a wrong password", "123456") != Outcome.THROTTLED;
	}

	private Guest guestFrom(int number) {
		return new Guest(this.port, "127.78.0." + number);
	}

}
