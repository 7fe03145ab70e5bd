/** The doors of the desk: signing in, setting up, proving that it is still oneself. */
@NullMarked
package laurel.account.web;

import org.jspecify.annotations.NullMarked;
