package laurel.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Remembers which forms were used, for as long as any token of theirs could be good. What
 * must be forgotten before, for there is no more room, is never mistaken for unused:
 * every form as old as that one is refused from then on.
 */
class UsedForms {

	private final Clock clock;

	private final Duration life;

	private final int most;

	/** In the order in which they were used. */
	private final Map<UUID, Instant> used = new LinkedHashMap<>();

	private Instant forgotten = Instant.MIN;

	/**
	 * Remembers forms.
	 * @param life for how long a token of a form is good
	 * @param most how many to remember
	 */
	UsedForms(Clock clock, Duration life, int most) {
		this.clock = clock;
		this.life = life;
		this.most = most;
	}

	synchronized boolean contains(UUID form) {
		return this.used.containsKey(form);
	}

	/**
	 * Whether a form of which a token was written at that time may have been used without
	 * anybody knowing any more. Once a form was used no token of it is written.
	 */
	synchronized boolean forgetsWhatWasWritten(Instant written) {
		return !written.isAfter(this.forgotten);
	}

	/**
	 * Remembers a form as used.
	 * @return false where it was already
	 */
	synchronized boolean add(UUID form) {
		Instant now = this.clock.instant();
		if (this.used.putIfAbsent(form, now) != null) {
			return false;
		}
		Iterator<Instant> oldest = this.used.values().iterator();
		for (Instant first = oldest.next(); !first.isAfter(now.minus(this.life)); first = oldest.next()) {
			oldest.remove();
		}
		if (this.used.size() > this.most) {
			Iterator<Instant> first = this.used.values().iterator();
			this.forgotten = first.next();
			first.remove();
		}
		return true;
	}

	synchronized void remove(UUID form) {
		this.used.remove(form);
	}

}
