/**
 * The kind of content that articles are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "content", "lang", "markup" })
package laurel.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
