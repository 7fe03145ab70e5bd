/**
 * The alert, the hotlines, the way out, and the headers of every answer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "lang", "layout", "staff", "audit" })
package laurel.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
