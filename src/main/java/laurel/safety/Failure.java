package laurel.safety;

/** Tells what failed and where, without any message: it may hold what a reader sent. */
public final class Failure {

	private static final int FRAMES = 12;

	private Failure() {
	}

	/**
	 * The types of the exception and of its causes, and the first places in the code of
	 * each.
	 */
	public static String describe(Throwable failure) {
		StringBuilder description = new StringBuilder("a request failed");
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			description.append("\n  ").append(cause.getClass().getName());
			StackTraceElement[] places = cause.getStackTrace();
			for (int place = 0; place < Math.min(FRAMES, places.length); place++) {
				description.append("\n    at ").append(places[place]);
			}
		}
		return description.toString();
	}

}
