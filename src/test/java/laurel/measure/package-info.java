/**
 * Measures what ways of leaving a site leave behind, in browsers as people have them, and
 * how long staff wait.
 */
@NullMarked
package laurel.measure;

import org.jspecify.annotations.NullMarked;
