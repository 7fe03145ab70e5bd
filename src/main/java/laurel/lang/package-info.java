/**
 * The two languages: their addresses' words, which one a visitor reads, and how each
 * writes dates and counts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "start")
package laurel.lang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
