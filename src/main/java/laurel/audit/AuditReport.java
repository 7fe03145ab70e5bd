package laurel.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole log found.
 *
 * @param flaw null where the chain is whole
 * @param head the last event that was read; null for an empty log
 */
public record AuditReport(@Nullable AuditFlaw flaw, @Nullable AuditHead head) {

	public boolean isWhole() {
		return this.flaw == null;
	}

}
