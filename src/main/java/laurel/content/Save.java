package laurel.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That a text was saved, without its words.
 *
 * @param number counted from 1 in each text
 * @param savedBy the account that saved it; null where it came from files
 */
public record Save(Integer number, Instant savedAt, @Nullable Long savedBy) {

}
