/** Tests of what is looked at before a text becomes public. */
@NullMarked
package laurel.gate;

import org.jspecify.annotations.NullMarked;
