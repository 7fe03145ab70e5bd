/**
 * Brings content in from folders of Markdown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "content", "database", "lang", "markup", "start" })
package laurel.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
