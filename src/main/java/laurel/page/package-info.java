/**
 * The kind of content that standing pages are: about, help, safety and their like.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "content", "lang", "markup" })
package laurel.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
