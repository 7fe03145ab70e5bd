/** The page that shows what is on record. */
@NullMarked
package laurel.audit.desk;

import org.jspecify.annotations.NullMarked;
