/** The way out. */
@NullMarked
package laurel.safety.web;

import org.jspecify.annotations.NullMarked;
