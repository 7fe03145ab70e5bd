/**
 * Who works at the desk and what each may do there; what a page of the desk says of
 * itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "lang")
package laurel.staff;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
