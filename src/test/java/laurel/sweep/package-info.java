/** One visit to every public page, and the rules that hold on each of them. */
@NullMarked
package laurel.sweep;

import org.jspecify.annotations.NullMarked;
