package laurel.comment;

import java.time.Duration;
import java.util.UUID;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sends, cleaned and checked.
 *
 * @param entry below which it stands
 * @param parent the comment that it answers; null for none
 * @param language of the page, which is that of the words as far as anybody knows
 * @param name whatever the writer wants to be called; empty for nothing
 * @param email where staff may answer; empty for nowhere
 * @param safe whether it is safe to write there
 * @param trapped whether a field was filled in that people do not see
 * @param taken how long after it was shown the form was sent
 */
public record Draft(long entry, @Nullable UUID parent, Language language, String name, String text, String email,
		boolean safe, boolean trapped, Duration taken) {

}
