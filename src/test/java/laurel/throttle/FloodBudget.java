package laurel.throttle;

/**
 * How much of what a flood sends to one place may be kept, for tests of all that keep it.
 */
public final class FloodBudget {

	private FloodBudget() {
	}

	/** Of one source in ten minutes. */
	public static int ofOneSource() {
		return RecentPosts.OF_A_SOURCE;
	}

	/** Of as many sources as there may be, in the first ten minutes. */
	public static long ofManySources(Effort effort) {
		return Shares.most(effort.ordinal() + 1) * FloodGate.PLACE / 100;
	}

}
