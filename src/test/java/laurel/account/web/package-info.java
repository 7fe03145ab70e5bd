/** What the doors say. */
@NullMarked
package laurel.account.web;

import org.jspecify.annotations.NullMarked;
