/**
 * What every public page says of itself, and the style and script it carries inside it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "lang", "start" })
package laurel.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
