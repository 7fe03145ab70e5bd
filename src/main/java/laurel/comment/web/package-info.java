/** Where readers write, read and withdraw comments. */
@NullMarked
package laurel.comment.web;

import org.jspecify.annotations.NullMarked;
