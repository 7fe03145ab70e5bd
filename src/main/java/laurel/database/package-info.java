/**
 * The embedded PostgreSQL of a site that was given no other, and the check of the one it
 * was given.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "start")
package laurel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
