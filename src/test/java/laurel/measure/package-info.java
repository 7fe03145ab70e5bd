/**
 * Measures what ways of leaving a site leave behind, in browsers as people have them.
 */
@NullMarked
package laurel.measure;

import org.jspecify.annotations.NullMarked;
