package laurel.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which events of the log somebody wants to see.
 *
 * @param account of the one who did it, {@link #HOUSE} for the house itself; null for
 * anybody
 * @param act code of the act; null for any
 */
public record AuditFilter(@Nullable Long account, @Nullable String act) {

	/** No account has this number. */
	public static final long HOUSE = 0;

}
