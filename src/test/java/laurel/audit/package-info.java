/** The record is only ever added to, and tells when somebody changed it all the same. */
@NullMarked
package laurel.audit;

import org.jspecify.annotations.NullMarked;
