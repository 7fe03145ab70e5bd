package laurel.throttle;

import java.time.Duration;

/**
 * Whether there is room for what somebody sent, and if not, why and for how long. Whoever
 * closes it without having kept what was sent gives the room back.
 */
public final class Admission implements AutoCloseable {

	private final Result result;

	private final Duration wait;

	private Runnable undo;

	private Admission(Result result, Duration wait, Runnable undo) {
		this.result = result;
		this.wait = wait;
		this.undo = undo;
	}

	static Admission granted(Runnable undo) {
		return new Admission(Result.ADMITTED, Duration.ZERO, undo);
	}

	static Admission refused(Result why, Duration wait) {
		return new Admission(why, wait, Admission::nothing);
	}

	/** Whether there is room, or where there is none. */
	public Result result() {
		return this.result;
	}

	/** How long to wait before another try is worth it. */
	public Duration waiting() {
		return this.wait;
	}

	/** Whether there is room. */
	public boolean isGranted() {
		return this.result == Result.ADMITTED;
	}

	/** What was sent is kept: it needs its room. */
	public void keep() {
		this.undo = Admission::nothing;
	}

	/** Once: room that is given back twice would be more than there is. */
	@Override
	public void close() {
		Runnable once = this.undo;
		this.undo = Admission::nothing;
		once.run();
	}

	private static void nothing() {
		// There is nothing to give back.
	}

	/** Where there is room, or none. */
	public enum Result {

		/** There is room, and it is taken. */
		ADMITTED,

		/** This source has sent enough for now. */
		SOURCE_FULL,

		/** There is enough for this place now, all in all. */
		PLACE_FULL,

		/** There is enough for the whole site now. */
		SITE_FULL

	}

}
