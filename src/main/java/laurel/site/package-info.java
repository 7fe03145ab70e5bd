/**
 * Home, topics, errors, navigation: what only the whole house knows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "content", "database", "lang", "layout", "markup", "safety",
		"staff", "start" })
package laurel.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
