/** The pages on which translations follow their originals. */
@NullMarked
package laurel.translation.desk;

import org.jspecify.annotations.NullMarked;
