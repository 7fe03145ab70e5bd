package laurel.comment.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import laurel.throttle.Sources;
import laurel.throttle.Throttle;

import org.springframework.stereotype.Component;

/**
 * How often words may be guessed that take a comment back: each guess is dear to check,
 * and nobody who has many addresses may keep others from theirs.
 */
@Component
class WithdrawalTries {

	/** From one source, from its network, and from the wider one around that. */
	private static final List<Integer> TRIES = List.of(10, 40, 100);

	private static final List<Duration> EVERY = List.of(Duration.ofMinutes(1), Duration.ofSeconds(20),
			Duration.ofSeconds(5));

	/** For all together: so much work a minute, and no more. */
	private static final int OF_ALL = 300;

	private static final Duration EVERY_OF_ALL = Duration.ofMillis(200);

	private final Throttle throttle;

	private final Sources sources;

	WithdrawalTries(Throttle throttle, Sources sources) {
		this.throttle = throttle;
		this.sources = sources;
	}

	/** Whether one more may be made from where this comes. */
	boolean take(HttpServletRequest request) {
		List<String> networks = this.sources.networks(request);
		return IntStream.range(0, TRIES.size())
			.allMatch((wide) -> this.throttle.take("withdrawal " + wide + networks.get(wide), TRIES.get(wide),
					EVERY.get(wide)))
				&& this.throttle.take("withdrawals", OF_ALL, EVERY_OF_ALL);
	}

}
