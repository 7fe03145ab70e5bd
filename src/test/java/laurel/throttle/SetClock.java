package laurel.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is moved: twelve hours pass at once, and to the moment. */
class SetClock extends Clock {

	private volatile Instant now = Instant.parse("2026-11-26T15:00:00Z");

	void move(Duration further) {
		this.now = this.now.plus(further);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("only instants are asked for");
	}

}
