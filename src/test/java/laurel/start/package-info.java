/** The packaged application as people start it, with nothing but a JDK. */
@NullMarked
package laurel.start;

import org.jspecify.annotations.NullMarked;
