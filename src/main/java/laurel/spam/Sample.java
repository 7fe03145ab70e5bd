package laurel.spam;

import java.time.Duration;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a comment that is to be judged, and that is all: nothing tells who
 * sent it.
 *
 * @param language of the page that it was written on
 * @param trapFilled whether the field was filled in that people do not see
 * @param taken how long after the form was first shown it was sent; null where that is
 * not known
 * @param alike how many held or lately refused comments look like it
 */
public record Sample(Language language, String name, String text, boolean trapFilled, @Nullable Duration taken,
		int alike) {

}
