/**
 * What is looked at before a text becomes public: its form, its language, its links and
 * the safety of whoever it tells of.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "content", "detail", "lang", "markup", "safety" })
package laurel.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
