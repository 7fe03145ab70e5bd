package laurel.throttle;

import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import laurel.lang.Language;
import laurel.throttle.FormTokens.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form without a session is worth: once, in time, and where it was shown. */
class FormTokensTest {

	private static final String PLACE = "comment/7";

	private static final Duration WHILE = Duration.ofMinutes(2);

	private final SetClock clock = new SetClock();

	private final FormTokens tokens = new FormTokens(this.clock);

	@Test
	void formServesOnce() {
		String token = shown(WHILE);
		assertThat(this.tokens.look(token, PLACE, Language.ES)).isEqualTo(new FormTokens.Checked(Outcome.FRESH, WHILE));
		assertThat(this.tokens.take(token, PLACE, Language.ES)).isEqualTo(new FormTokens.Checked(Outcome.FRESH, WHILE));
		assertThat(this.tokens.look(token, PLACE, Language.ES)).isEqualTo(new FormTokens.Checked(Outcome.USED, WHILE));
		assertThat(outcome(token)).isEqualTo(Outcome.USED);
		this.clock.move(FormTokens.LIFE.minusSeconds(1));
		assertThat(outcome(token)).as("also when it would be too old by now").isEqualTo(Outcome.USED);
	}

	@Test
	void formThatWasTakenForNothingServesAgain() {
		String token = shown(WHILE);
		assertThat(outcome(token)).isEqualTo(Outcome.FRESH);
		this.tokens.giveBack(token);
		this.tokens.giveBack("anything");
		assertThat(outcome(token)).isEqualTo(Outcome.FRESH);
		assertThat(outcome(token)).isEqualTo(Outcome.USED);
	}

	@Test
	void nobodyWritesAnythingInThreeSeconds() {
		String token = shown(FormTokens.QUICKEST.minusMillis(1));
		assertThat(outcome(token)).isEqualTo(Outcome.TOO_QUICK);
		this.clock.move(Duration.ofMillis(1));
		assertThat(outcome(token)).isEqualTo(Outcome.FRESH);
	}

	@Test
	void formThatWasOpenForTwelveHoursIsShownAgainAsTheSame() {
		String token = shown(FormTokens.LIFE);
		assertThat(outcome(token)).isEqualTo(Outcome.EXPIRED);
		String again = this.tokens.renew(token, PLACE, Language.ES);
		assertThat(this.tokens.take(again, PLACE, Language.ES))
			.isEqualTo(new FormTokens.Checked(Outcome.FRESH, FormTokens.LIFE));
		assertThat(outcome(again)).isEqualTo(Outcome.USED);
		assertThat(outcome(token)).isEqualTo(Outcome.USED);
	}

	@Test
	void formShownSeveralTimesIsOneForm() {
		String first = shown(WHILE);
		String second = this.tokens.renew(first, PLACE, Language.ES);
		assertThat(second).isNotEqualTo(first);
		assertThat(outcome(second)).isEqualTo(Outcome.FRESH);
		assertThat(outcome(first)).as("sent once more with the browser’s Back").isEqualTo(Outcome.USED);
		String anew = this.tokens.renew(first, PLACE, Language.ES);
		assertThat(outcome(anew)).as("a new form begins now").isEqualTo(Outcome.TOO_QUICK);
	}

	@Test
	void formBelongsToItsEntryAndLanguage() {
		String token = shown(WHILE);
		assertThat(this.tokens.take(token, "comment/8", Language.ES).outcome()).isEqualTo(Outcome.FOREIGN);
		assertThat(this.tokens.take(token, PLACE, Language.EN).outcome()).isEqualTo(Outcome.FOREIGN);
		String elsewhere = this.tokens.renew(token, PLACE, Language.EN);
		assertThat(this.tokens.take(elsewhere, PLACE, Language.EN).outcome()).isEqualTo(Outcome.TOO_QUICK);
		assertThat(outcome(token)).as("and was not used up").isEqualTo(Outcome.FRESH);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "null", "ÿ", "AAAA" })
	void whatWeDidNotWriteIsForged(@Nullable String token) {
		assertThat(this.tokens.take(token, PLACE, Language.ES))
			.isEqualTo(new FormTokens.Checked(Outcome.FORGED, Duration.ZERO));
		this.clock.move(WHILE);
		assertThat(outcome("A".repeat(128))).isEqualTo(Outcome.FORGED);
		assertThat(outcome("é".repeat(128))).isEqualTo(Outcome.FORGED);
		assertThat(outcome("A".repeat(126) + "==")).isEqualTo(Outcome.FORGED);
		assertThat(outcome("A".repeat(10_000_000))).isEqualTo(Outcome.FORGED);
	}

	@Test
	void noBitOfATokenCanBeAltered() {
		String token = shown(WHILE);
		byte[] bytes = Base64.getUrlDecoder().decode(token);
		for (int bit = 0; bit < bytes.length * 8; bit++) {
			byte[] altered = bytes.clone();
			altered[bit / 8] ^= (byte) (1 << (bit % 8));
			assertThat(outcome(Base64.getUrlEncoder().encodeToString(altered))).isEqualTo(Outcome.FORGED);
		}
		assertThat(outcome(token)).isEqualTo(Outcome.FRESH);
	}

	@Test
	void tokenOfAnotherProcessIsForged() {
		String token = new FormTokens(this.clock).issue(PLACE, Language.ES);
		this.clock.move(WHILE);
		assertThat(outcome(token)).isEqualTo(Outcome.FORGED);
	}

	@Test
	void tokensAllHaveOneLengthAndNothingInCommon() {
		Set<String> all = new HashSet<>();
		for (String place : List.of("", PLACE, "á".repeat(3_000))) {
			all.add(this.tokens.issue(place, Language.ES));
			all.add(this.tokens.issue(place, Language.ES));
			all.add(this.tokens.renew(this.tokens.issue(place, Language.EN), place, Language.EN));
		}
		assertThat(all).hasSize(9).allSatisfy((token) -> assertThat(token).matches("[\\w-]{128}"));
	}

	@Test
	void ofAllWhoSendAFormAtOnceExactlyOneIsKept() throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(8);
		try {
			for (int round = 0; round < 200; round++) {
				String token = shown(WHILE);
				List<Callable<Outcome>> sent = IntStream.range(0, 8)
					.<Callable<Outcome>>mapToObj(
							(sender) -> () -> outcome(this.tokens.renew(token, PLACE, Language.ES)))
					.toList();
				long fresh = 0;
				for (var answer : senders.invokeAll(sent)) {
					fresh += (answer.get() == Outcome.FRESH) ? 1 : 0;
				}
				assertThat(fresh).isEqualTo(1);
			}
		}
		finally {
			senders.shutdownNow();
		}
	}

	@Test
	void whatMustBeForgottenIsRefusedAndNeverTakenForUnused() {
		FormTokens few = new FormTokens(this.clock, 3);
		List<String> used = IntStream.range(0, 5).mapToObj((number) -> few.issue(PLACE, Language.ES)).toList();
		String open = few.issue(PLACE, Language.ES);
		for (String token : used) {
			this.clock.move(WHILE);
			assertThat(few.take(token, PLACE, Language.ES).isFresh()).isEqualTo(!token.equals(used.get(4)));
		}
		assertThat(used).allSatisfy((token) -> assertThat(few.take(token, PLACE, Language.ES).outcome())
			.isIn(Outcome.USED, Outcome.EXPIRED));
		assertThat(few.take(open, PLACE, Language.ES).outcome()).as("may have been used").isEqualTo(Outcome.EXPIRED);
		String again = few.renew(open, PLACE, Language.ES);
		assertThat(few.take(again, PLACE, Language.ES).outcome()).isEqualTo(Outcome.FRESH);
	}

	private String shown(Duration before) {
		String token = this.tokens.issue(PLACE, Language.ES);
		this.clock.move(before);
		return token;
	}

	private Outcome outcome(String token) {
		return this.tokens.take(token, PLACE, Language.ES).outcome();
	}

}
