package laurel.seal;

import java.time.LocalDate;

/**
 * A text that only the key of its week opens; as long as every other, whatever is in it.
 *
 * @param week its Monday, in UTC
 * @param bytes the sealed text
 */
public record SealedText(LocalDate week, byte[] bytes) {

}
