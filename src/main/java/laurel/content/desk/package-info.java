/** Where staff keep the topics. */
@NullMarked
package laurel.content.desk;

import org.jspecify.annotations.NullMarked;
