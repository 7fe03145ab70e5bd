/** Where staff see which translations want work, and do it passage by passage. */
@NullMarked
package laurel.translation.desk;

import org.jspecify.annotations.NullMarked;
