/** Spam is told from what people say, and the moderator is told why. */
@NullMarked
package laurel.spam;

import org.jspecify.annotations.NullMarked;
