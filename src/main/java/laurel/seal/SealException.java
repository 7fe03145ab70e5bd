package laurel.seal;

import org.jspecify.annotations.Nullable;

/**
 * A text could not be sealed, or not be opened, by this machine. Whoever seals goes on
 * without the text and says so: it must never be kept open instead.
 */
public final class SealException extends Exception {

	SealException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
