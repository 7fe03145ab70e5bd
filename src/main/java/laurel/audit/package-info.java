/** The record of who did what to what at the desk: only ever added to, and chained. */
@NullMarked
@ApplicationModule(allowedDependencies = { "lang", "staff", "start" })
package laurel.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
