package laurel.content;

import java.time.Instant;

/**
 * Something that an editor did with a save after it was made.
 *
 * @param number of the save
 * @param by the account of the editor
 * @param due from when on readers see it, as it was meant then
 */
public record SaveEvent(int number, TextAct act, Instant at, long by, Instant due) {

}
