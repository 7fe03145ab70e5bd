/** The pages of the desk that keep readers safe, and how other sites are looked at. */
@NullMarked
package laurel.safety.desk;

import org.jspecify.annotations.NullMarked;
