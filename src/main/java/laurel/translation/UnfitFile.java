package laurel.translation;

import java.util.List;

/**
 * A file that is no translation of this text as it is now; nothing of it is kept.
 */
public final class UnfitFile extends Exception {

	private final transient List<Object> arguments;

	/**
	 * @param message key of the message that says why, and what to do
	 */
	UnfitFile(String message, Object... arguments) {
		super(message);
		this.arguments = List.of(arguments);
	}

	/** Key of the message that says why, and what to do. */
	public String message() {
		return String.valueOf(getMessage());
	}

	/** Of the message. */
	public List<Object> arguments() {
		return this.arguments;
	}

}
