package laurel.comment.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import laurel.throttle.Sources;
import laurel.throttle.Throttle;

import org.springframework.stereotype.Component;

/**
 * How often words may be guessed that take a comment back; each guess is dear to check.
 */
@Component
class WithdrawalTries {

	private static final int TRIES = 10;

	private static final Duration EVERY = Duration.ofMinutes(1);

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
		return this.throttle.take("withdrawal " + this.sources.of(request), TRIES, EVERY)
				&& this.throttle.take("withdrawals", OF_ALL, EVERY_OF_ALL);
	}

}
