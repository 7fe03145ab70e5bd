/** People and their ways in. */
@NullMarked
package laurel.account.desk;

import org.jspecify.annotations.NullMarked;
