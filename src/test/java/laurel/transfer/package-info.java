@NullMarked
package laurel.transfer;

import org.jspecify.annotations.NullMarked;
