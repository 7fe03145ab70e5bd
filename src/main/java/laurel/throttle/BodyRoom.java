package laurel.throttle;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that bodies may fill while they arrive. Short ones need none of it: so many
 * connections as would fill the memory with those do not exist.
 */
final class BodyRoom {

	/** In bytes: more than most forms of readers have. */
	static final int SHORT = 16 * 1024;

	private final AtomicLong left;

	BodyRoom(long bytes) {
		this.left = new AtomicLong(bytes);
	}

	/** Takes room for a body that grows; false where there is no more. */
	boolean grow(int from, int to) {
		int more = beyond(to) - beyond(from);
		if (this.left.addAndGet(-more) >= 0) {
			return true;
		}
		this.left.addAndGet(more);
		return false;
	}

	void giveBack(int bytes) {
		this.left.addAndGet(beyond(bytes));
	}

	long left() {
		return this.left.get();
	}

	private static int beyond(int bytes) {
		return Math.max(bytes - SHORT, 0);
	}

}
