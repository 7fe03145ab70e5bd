package laurel.comment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import laurel.spam.Lesson;

/** What the filter learns from verdicts on what readers send. */
final class Lessons {

	private Lessons() {
	}

	/**
	 * What was learnt from these as they stand now: what moderators let through, and what
	 * they called spam. A rejection alone teaches nothing.
	 */
	static List<Lesson> of(Collection<Comment> comments) {
		return comments.stream().filter((comment) -> comment.voice() == Voice.READER).flatMap(Lessons::of).toList();
	}

	private static Stream<Lesson> of(Comment comment) {
		boolean spam = comment.state() == CommentState.SPAM;
		return (spam || comment.state() == CommentState.APPROVED || comment.state() == CommentState.PUBLIC)
				? Stream.of(new Lesson(comment.language(), comment.name(), comment.text(), spam)) : Stream.empty();
	}

}
