/** The whole house: what starts it, and below it one package for each feature. */
@NullMarked
package laurel;

import org.jspecify.annotations.NullMarked;
