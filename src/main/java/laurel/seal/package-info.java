/**
 * Short texts sealed so that a copy of the database alone never opens them, and older
 * backups of it stop telling anything: a key of each week, destroyed in time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "start")
package laurel.seal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
