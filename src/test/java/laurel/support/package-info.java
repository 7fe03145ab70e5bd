@NullMarked
package laurel.support;

import org.jspecify.annotations.NullMarked;
