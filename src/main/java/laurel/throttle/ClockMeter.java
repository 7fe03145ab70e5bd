package laurel.throttle;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.TimeMeter;

/** Lets what counts and what forgets go by the application's clock. */
record ClockMeter(Clock clock) implements TimeMeter, Ticker {

	@Override
	public long currentTimeNanos() {
		return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
	}

	@Override
	public long read() {
		return currentTimeNanos();
	}

	@Override
	public boolean isWallClockBased() {
		return true;
	}

}
