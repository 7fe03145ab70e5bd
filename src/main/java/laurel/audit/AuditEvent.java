package laurel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One act on record.
 *
 * @param position 1 for the first, without a gap
 * @param account of the one who did it; null where the house did it by itself
 * @param name of that account as it was then
 * @param act code of the {@link Act}
 * @param previous hash of the event before, in hexadecimal
 * @param hash of all the rest, in hexadecimal
 * @param language code of the one that the target is a name in; null for none
 */
public record AuditEvent(long position, Instant at, @Nullable Long account, String name, String act, String target,
		String detail, String previous, String hash, @Nullable String language) {

	/** What the first one has before it. */
	static final String NOTHING = "0".repeat(64);

	static final String COLUMNS = "position, at, account, name, act, target, detail, previous, hash, language";

	static AuditEvent read(ResultSet row, int number) throws SQLException {
		HexFormat hex = HexFormat.of();
		return new AuditEvent(row.getLong("position"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getObject("account", Long.class), row.getString("name"), row.getString("act"),
				row.getString("target"), row.getString("detail"), hex.formatHex(row.getBytes("previous")),
				hex.formatHex(row.getBytes("hash")), row.getString("language"));
	}

	/** The hash that belongs to what stands here, as the database makes it on insert. */
	String computedHash() {
		String canonical = Stream
			.of(String.valueOf(this.position), String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, this.at)),
					(this.account != null) ? String.valueOf(this.account) : "", this.name, this.act, this.target,
					this.detail, this.previous, this.language)
			.filter(Objects::nonNull)
			.map(AuditEvent::withLength)
			.collect(Collectors.joining());
		return HexFormat.of().formatHex(sha256(canonical));
	}

	private static String withLength(String field) {
		return field.getBytes(StandardCharsets.UTF_8).length + ":" + field;
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
