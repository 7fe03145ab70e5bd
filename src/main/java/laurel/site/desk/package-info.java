/** The desk's front page, and where staff settle the names of the site and its menu. */
@NullMarked
package laurel.site.desk;

import org.jspecify.annotations.NullMarked;
