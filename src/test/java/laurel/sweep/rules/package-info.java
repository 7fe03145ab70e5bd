/** One rule of public pages each. */
@NullMarked
package laurel.sweep.rules;

import org.jspecify.annotations.NullMarked;
