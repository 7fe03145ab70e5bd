/**
 * Where staff keep the hotlines, the words of the alert, and the pages the exit leads to.
 */
@NullMarked
package laurel.safety.desk;

import org.jspecify.annotations.NullMarked;
