/** People and their ways in, as administrators and they themselves keep them. */
@NullMarked
package laurel.account.desk;

import org.jspecify.annotations.NullMarked;
