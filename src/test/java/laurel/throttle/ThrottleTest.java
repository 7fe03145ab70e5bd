package laurel.throttle;

import java.time.Duration;

import laurel.support.MovedClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries are counted, and grow back by themselves. */
class ThrottleTest {

	private static final Duration EVERY = Duration.ofMinutes(1);

	private final MovedClock clock = new MovedClock();

	private final Throttle throttle = new Throttle(this.clock);

	@Test
	void triesRunOutAndGrowBackOneByOne() {
		assertThat(taken(100)).isEqualTo(3);
		this.clock.move(EVERY);
		assertThat(taken(100)).isEqualTo(1);
		this.clock.move(EVERY.multipliedBy(100));
		assertThat(taken(100)).as("never more than at first").isEqualTo(3);
	}

	@Test
	void tryThatTurnedOutRightIsGivenBackButNoMore() {
		assertThat(taken(3)).isEqualTo(3);
		this.throttle.giveBack("key", 3, EVERY);
		assertThat(taken(100)).isEqualTo(1);
		this.throttle.giveBack("other", 3, EVERY);
		assertThat(this.throttle.take("other", 3, EVERY)).isTrue();
	}

	private int taken(int tries) {
		int taken = 0;
		for (int i = 0; i < tries; i++) {
			taken += this.throttle.take("key", 3, EVERY) ? 1 : 0;
		}
		return taken;
	}

}
