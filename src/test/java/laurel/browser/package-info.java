/** Journeys of visitors in a real browser. */
@NullMarked
package laurel.browser;

import org.jspecify.annotations.NullMarked;
