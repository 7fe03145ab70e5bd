/**
 * Comments: who writes one cannot be told, nothing is public before a person said so, and
 * what is kept is what readers see.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "content", "database", "detail", "lang", "layout", "markup",
		"safety", "seal", "spam", "staff", "start", "throttle" })
package laurel.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
