package laurel.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last event of the log at some time. A chain cannot know of a tail that was cut off:
 * whoever wrote this down elsewhere can.
 */
public record AuditHead(long position, String hash) {

	private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

	/** Reads what {@link #toString} wrote; nothing for anything else. */
	public static Optional<AuditHead> parse(String text) {
		Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
		return written.matches() ? Optional.of(new AuditHead(Long.parseLong(written.group(1)), written.group(2)))
				: Optional.empty();
	}

	/** As people write it down: the position, a colon and the hash. */
	@Override
	public String toString() {
		return this.position + ":" + this.hash;
	}

}
