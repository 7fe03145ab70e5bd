package laurel.throttle;

import java.time.Duration;

/**
 * What somebody did for what he sends that a program which sends hundreds does not like
 * to do for each: the more, the longer there is room for it in a flood.
 */
public enum Effort {

	/** Nothing that can be seen. */
	NONE,

	/** The form was open for a while: people read and write. */
	PATIENCE,

	/** The browser has worked for it: see {@link ProofOfWork}. */
	PROOF;

	private static final Duration WHILE = Duration.ofMinutes(1);

	/**
	 * What a form shows.
	 * @param age since it was first shown: {@link FormTokens.Checked}
	 * @param proved whether it brought a proof of work
	 */
	public static Effort of(Duration age, boolean proved) {
		if (proved) {
			return PROOF;
		}
		return (age.compareTo(WHILE) >= 0) ? PATIENCE : NONE;
	}

}
