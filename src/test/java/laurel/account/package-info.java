/** The doors of the desk, tried by those who may come in and by those who may not. */
@NullMarked
package laurel.account;

import org.jspecify.annotations.NullMarked;
