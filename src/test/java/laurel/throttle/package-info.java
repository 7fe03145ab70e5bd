/** How often somebody may try. */
@NullMarked
package laurel.throttle;

import org.jspecify.annotations.NullMarked;
