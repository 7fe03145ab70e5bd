/**
 * What tells who somebody is or where to reach them, in a text of either language.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "lang")
package laurel.detail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
