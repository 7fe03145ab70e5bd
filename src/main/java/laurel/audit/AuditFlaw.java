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
		CHANGED("audit.flaw.changed"),

		/** There is none, but there are some after it. */
		MISSING("audit.flaw.missing"),

		/** It is whole, but what stands before it is not what stood there. */
		OUT_OF_ORDER("audit.flaw.out-of-order"),

		/** There is none, but somebody noted it as the last one. */
		CUT("audit.flaw.cut"),

		/** It is whole, but it is not the one that somebody noted. */
		OTHER("audit.flaw.other");

		private final String message;

		Reason(String message) {
			this.message = message;
		}

		/** Key of the message that tells it, with the position. */
		public String message() {
			return this.message;
		}

	}

}
