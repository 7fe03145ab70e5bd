package laurel.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The application's clock in tests: it goes as all do, and can be set ahead. */
@Primary
@TestComponent
public class MovedClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	/**
	 * Sets it further ahead; time in tests never goes back, or codes would be used twice.
	 */
	public synchronized void move(Duration further) {
		this.ahead = this.ahead.plus(further);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("the application asks for instants");
	}

}
