package laurel.audit;

/**
 * The first place where the log is not as it was written.
 *
 * @param position of the event
 */
public record AuditFlaw(Reason reason, long position) {

	/** What is wrong there. */
	public enum Reason {

		/** Its words are not those of its hash. */
		CHANGED,

		/** There is none, but there are some after it. */
		MISSING,

		/** It is whole, but what stands before it is not what stood there. */
		OUT_OF_ORDER,

		/** There is none, but somebody noted it as the last one. */
		CUT,

		/** It is whole, but it is not the one that somebody noted. */
		OTHER

	}

}
