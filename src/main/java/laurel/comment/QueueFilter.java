package laurel.comment;

import java.util.UUID;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which comments a moderator wants to see.
 *
 * @param shelf where they stand
 * @param byScore the likeliest spam first, in place of the oldest
 * @param language alone; both where null
 * @param entry below which they stand; all where null
 * @param like only those that look like this one; all where null
 * @param page counted from 1
 */
public record QueueFilter(Shelf shelf, boolean byScore, @Nullable Language language, @Nullable Long entry,
		@Nullable UUID like, int page) {

	/** Where comments stand for a moderator. */
	public enum Shelf {

		/** They wait for a decision. */
		HELD("c.state = laurel.comment.CommentState.HELD"),

		/** Whoever wrote them may be in danger. */
		DANGER("c.endangered = true"),

		/** They become public with the next batch. */
		APPROVED("c.state = laurel.comment.CommentState.APPROVED"),

		/** Readers see them. */
		PUBLIC("c.state = laurel.comment.CommentState.PUBLIC"),

		/** They are deleted after a while. */
		REJECTED("c.state = laurel.comment.CommentState.REJECTED"),

		/** They are deleted soon. */
		SPAM("c.state = laurel.comment.CommentState.SPAM");

		private final String condition;

		Shelf(String condition) {
			this.condition = condition;
		}

		/** What a query asks of a comment {@code c}. */
		String condition() {
			return this.condition;
		}

	}

}
