/** What staff do about comments, as they would. */
@NullMarked
package laurel.comment.desk;

import org.jspecify.annotations.NullMarked;
