package laurel.account;

import java.time.Instant;
import java.util.Locale;

import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * An address that lets somebody set up a way in, once.
 *
 * @param name as whoever invited wrote it; may be empty
 * @param email the same; may be empty
 * @param account whose way in it is; null where there is none yet
 */
public record SetUpLink(long id, Purpose purpose, String name, String email, Role role, @Nullable Long account,
		Instant expiresAt) {

	/** What such an address is for. */
	public enum Purpose {

		/** For the first administrator, and for when all are locked out. */
		RESCUE,

		/** For somebody new. */
		INVITATION,

		/** For somebody who lost a key. */
		RESET;

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
