/** How the application finds its database, and keeps it. */
@NullMarked
package laurel.database;

import org.jspecify.annotations.NullMarked;
