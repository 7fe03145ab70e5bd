/** Tests of what is sealed, and of when its keys are gone. */
@NullMarked
package laurel.seal;

import org.jspecify.annotations.NullMarked;
