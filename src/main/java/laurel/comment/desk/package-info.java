/** Where moderators decide what becomes of comments. */
@NullMarked
package laurel.comment.desk;

import org.jspecify.annotations.NullMarked;
