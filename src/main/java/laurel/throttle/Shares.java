package laurel.throttle;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * How much there is room for, in shares. The common one is for all; each further one is
 * kept for those who stand higher, so that a flood which fills the room of its own
 * standing takes nothing from those above.
 */
final class Shares {

	/** In which time a share grows back, little by little. */
	static final Duration PERIOD = Duration.ofMinutes(10);

	/** Of the whole site, by standing. */
	private static final List<Share> SITE = List.of(new Share(200, 60), new Share(150, 100), new Share(300, 300),
			new Share(150, 150));

	/** The highest standing there is. */
	static final int HIGHEST = SITE.size() - 1;

	private final List<Bucket> buckets;

	/**
	 * Shares that are full.
	 * @param percent of what there is for the whole site
	 */
	Shares(int percent, TimeMeter time) {
		this.buckets = SITE.stream().map((share) -> share.bucket(percent, time)).toList();
	}

	/**
	 * Takes room from the common share while it has any, and then from the highest that
	 * is open to this standing, so that those below find theirs.
	 * @return which share it was; -1 where none up to this standing has room
	 */
	int take(int standing) {
		return IntStream
			.concat(IntStream.of(0), IntStream.iterate(standing, (share) -> share > 0, (share) -> share - 1))
			.filter((share) -> this.buckets.get(share).tryConsume(1))
			.findFirst()
			.orElse(-1);
	}

	void giveBack(int share) {
		this.buckets.get(share).addTokens(1);
	}

	/** How much of the whole site those of a standing can fill in one period at most. */
	static long most(int standing) {
		return SITE.stream().limit(standing + 1L).mapToLong((share) -> share.atOnce + share.growing).sum();
	}

	/**
	 * One share.
	 *
	 * @param atOnce how much there is when nothing was taken for long
	 * @param growing how much grows back in a period
	 */
	private record Share(long atOnce, long growing) {

		Bucket bucket(int percent, TimeMeter time) {
			return Bucket.builder()
				.withCustomTimePrecision(time)
				.addLimit(Bandwidth.builder()
					.capacity(this.atOnce * percent / 100)
					.refillGreedy(this.growing * percent / 100, PERIOD)
					.build())
				.build();
		}

	}

}
