package laurel.content;

import java.time.Instant;

/**
 * An address that shows a text to whoever has it, published or not, for some days. The
 * address itself is not kept.
 *
 * @param manuscript that it shows
 * @param purpose what it is for, in words of whoever made it
 * @param account that made it
 * @param expiresAt the first instant at which it shows nothing any more
 */
public record PreviewLink(long id, long manuscript, String purpose, long account, Instant createdAt,
		Instant expiresAt) {

}
