/**
 * The kind of content that webinars are, before, on and after their day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "content", "lang", "markup" })
package laurel.webinar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
