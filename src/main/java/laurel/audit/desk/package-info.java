/** Shows administrators what is on record. */
@NullMarked
package laurel.audit.desk;

import org.jspecify.annotations.NullMarked;
