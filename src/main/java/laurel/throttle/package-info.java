/**
 * How often somebody may try something, and how much and how long he may send; the only
 * place that looks where a request comes from, and it keeps nothing but counts, in
 * memory, under keys that nobody can turn back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "lang", "layout", "start" })
package laurel.throttle;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
