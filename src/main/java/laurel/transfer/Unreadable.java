package laurel.transfer;

/** A file that cannot be read; the message is the key of the reason. */
class Unreadable extends Exception {

	private final String reason;

	Unreadable(String reason) {
		super(reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
