/** A translation follows its original, passage by passage. */
@NullMarked
package laurel.translation;

import org.jspecify.annotations.NullMarked;
