package laurel.throttle;

import java.time.Duration;
import java.util.stream.IntStream;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser has worked for is seen at once, and is good for one form. */
class ProofOfWorkTest {

	private final FormTokens tokens = new FormTokens(new SetClock());

	@Test
	void whoTriesLongEnoughFindsTheProof() {
		String token = token();
		String number = IntStream.range(0, 10_000_000)
			.mapToObj(String::valueOf)
			.filter((tried) -> ProofOfWork.isSolved(token, tried))
			.findFirst()
			.orElseThrow();
		assertThat(ProofOfWork.isSolved(token(), number)).as("another form").isFalse();
		assertThat(ProofOfWork.isSolved(token, "0" + number)).isFalse();
		assertThat(ProofOfWork.isSolved(token, number + " ")).isFalse();
	}

	/** A number for the hash that begins with 0000, found once by another program. */
	@Test
	void proofIsTheHashOfTokenDotAndNumber() {
		assertThat(ProofOfWork.isSolved("A".repeat(128), "34793")).isTrue();
		assertThat(ProofOfWork.isSolved("A".repeat(128), "0")).isFalse();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "-1", "1e3", "٣", "x", "1234567890123" })
	void whatIsNoNumberIsNoProof(@Nullable String number) {
		assertThat(ProofOfWork.isSolved(token(), number)).isFalse();
		assertThat(ProofOfWork.isSolved(null, "1")).isFalse();
		assertThat(ProofOfWork.isSolved("", "1")).isFalse();
	}

	@Test
	void proofCountsMoreThanPatience() {
		assertThat(Effort.of(Duration.ofSeconds(59), false)).isEqualTo(Effort.NONE);
		assertThat(Effort.of(Duration.ofMinutes(1), false)).isEqualTo(Effort.PATIENCE);
		assertThat(Effort.of(Duration.ZERO, true)).isEqualTo(Effort.PROOF);
	}

	private String token() {
		return this.tokens.issue("comment/7", Language.ES);
	}

}
