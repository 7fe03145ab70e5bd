package laurel.throttle;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/**
 * Counts tries, in memory. Nobody is ever locked out: each count grows back by itself,
 * one try after the other.
 */
@Component
public class Throttle {

	/** More keys than this are a flood; the counts of the rarest are forgotten first. */
	private static final int KEYS = 200_000;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(KEYS)
		.expireAfterAccess(Duration.ofHours(12))
		.build();

	private final ClockMeter time;

	Throttle(Clock clock) {
		this.time = new ClockMeter(clock);
	}

	/**
	 * Takes one try from a count, which begins full.
	 * @param key whom and what it counts
	 * @param tries how many there are at once
	 * @param every after how long one more grows back
	 * @return whether there was one left
	 */
	public boolean take(String key, int tries, Duration every) {
		return bucket(key, tries, every).tryConsume(1);
	}

	/**
	 * Gives a try back that turned out to be none: whoever gets in right is not counted.
	 */
	public void giveBack(String key, int tries, Duration every) {
		bucket(key, tries, every).addTokens(1);
	}

	private Bucket bucket(String key, int tries, Duration every) {
		return this.buckets.get(key,
				(unseen) -> Bucket.builder()
					.withCustomTimePrecision(this.time)
					.addLimit(Bandwidth.builder().capacity(tries).refillGreedy(1, every).build())
					.build());
	}

}
