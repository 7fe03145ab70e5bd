/**
 * Entries in two languages: how they are written, and the only definition of what is
 * public.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "database", "lang", "layout", "markup", "staff" })
package laurel.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
