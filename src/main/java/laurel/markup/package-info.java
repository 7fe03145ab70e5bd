/**
 * From the Markdown subset that staff write to HTML that is safe to show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "lang")
package laurel.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
