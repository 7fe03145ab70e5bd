/**
 * The kind of content that research findings are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "content", "lang", "markup" })
package laurel.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
