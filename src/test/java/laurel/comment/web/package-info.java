/** What readers do with comments, as they would. */
@NullMarked
package laurel.comment.web;

import org.jspecify.annotations.NullMarked;
