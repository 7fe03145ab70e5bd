/**
 * Keeps both languages of a text true to one another: what changed in the original since
 * it was translated, passage by passage, and its way to outside translators and back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "content", "lang", "markup", "staff" })
package laurel.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
