/** Tests of what tells who somebody is or where to reach them. */
@NullMarked
package laurel.detail;

import org.jspecify.annotations.NullMarked;
