package laurel.spam;

import laurel.lang.Language;

/**
 * A moderator's verdict on a comment, from which the filter learns.
 *
 * @param name what the writer gave as a name, so that it is not learnt where the text
 * repeats it
 */
public record Lesson(Language language, String name, String text, boolean spam) {

}
