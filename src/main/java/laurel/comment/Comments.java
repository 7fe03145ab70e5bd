package laurel.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import laurel.lang.Wordings;
import laurel.safety.Failure;
import laurel.seal.SealException;
import laurel.seal.Seals;
import laurel.spam.Likeness;
import laurel.spam.Sample;
import laurel.spam.SpamFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What readers do with comments: they send them, and take them back. Nothing that they
 * send is public.
 */
@Service
@Transactional
public class Comments {

	/** Of a text, in characters as people count them. */
	public static final int LONGEST_TEXT = 3000;

	/** Of a name, likewise. */
	public static final int LONGEST_NAME = 60;

	private static final Logger LOG = LoggerFactory.getLogger(Comments.class);

	private final CommentRepository comments;

	private final WithdrawalCodes codes;

	private final Repeats repeats;

	private final SpamFilter spam;

	private final Seals seals;

	private final Clock clock;

	private final Wordings wordings;

	private final TransactionTemplate transaction;

	Comments(CommentRepository comments, WithdrawalCodes codes, Repeats repeats, SpamFilter spam, Seals seals,
			Clock clock, Wordings wordings, TransactionTemplate transaction) {
		this.comments = comments;
		this.codes = codes;
		this.repeats = repeats;
		this.spam = spam;
		this.seals = seals;
		this.clock = clock;
		this.wordings = wordings;
		this.transaction = transaction;
	}

	/** Whether readers see this comment below this entry, and may answer it. */
	@Transactional(readOnly = true)
	public boolean isAnswerable(UUID comment, long entry) {
		return this.comments.findById(comment)
			.filter((known) -> known.entryId() == entry && known.state() == CommentState.PUBLIC
					&& known.parentId() == null)
			.isPresent();
	}

	/**
	 * Keeps a comment until a person decides on it.
	 * @return what its writer is told once and nobody can tell again
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Receipt hold(Draft draft) {
		// Dear to make, and before there is a connection that others could use meanwhile.
		String code = this.codes.make(draft.language());
		byte[] hash = this.codes.hash(code);
		boolean lost = this.transaction.execute((status) -> save(draft, hash));
		return new Receipt(code, lost);
	}

	/** Whether an address could not be kept. */
	private boolean save(Draft draft, byte[] hash) {
		Comment comment = Comment.of(draft, today());
		long print = Likeness.of(draft.text());
		comment.rate(Rating.of(this.spam.judge(new Sample(draft.language(), draft.name(), draft.text(), draft.trapped(),
				draft.taken(), this.repeats.count(print))), print));
		boolean reachable = leaveEmail(comment, draft);
		comment.lockWith(hash);
		this.comments.save(comment);
		return !draft.email().isEmpty() && !reachable;
	}

	/** What was written matters more than where to answer it. */
	private boolean leaveEmail(Comment comment, Draft draft) {
		try {
			if (!draft.email().isEmpty()) {
				comment.leaveEmail(this.seals.seal(draft.email()), draft.safe());
			}
			return !draft.email().isEmpty();
		}
		catch (SealException ex) {
			LOG.error(Failure.describe(ex));
			return false;
		}
	}

	/**
	 * Deletes the comment that these words take back; of one that was answered, its place
	 * stays. What answers it stays, too.
	 * @return whether there was one
	 */
	public boolean withdraw(String code) {
		Optional<Comment> found = this.comments.findByWithdrawalHash(this.codes.hash(code));
		found.ifPresent(this::remove);
		return found.isPresent();
	}

	/**
	 * What it taught goes with it. What was to become public as an answer to it waits for
	 * a moderator once more.
	 */
	private void remove(Comment comment) {
		List<Comment> answers = this.comments.findByParentIdAndState(comment.id(), CommentState.APPROVED);
		this.spam.forget(Lessons.of(answers));
		this.spam.forget(Lessons.of(List.of(comment)));
		answers.forEach(Comment::undo);
		if (this.comments.existsByParentIdAndState(comment.id(), CommentState.PUBLIC)) {
			comment.blank();
			this.comments.save(comment);
		}
		else {
			this.comments.delete(comment);
		}
	}

	/** Where the organisation is. */
	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.wordings.zone());
	}

	/**
	 * What a writer is told.
	 *
	 * @param code the words with which the comment can be taken back
	 * @param addressLost whether an e-mail address was left that could not be kept
	 */
	public record Receipt(String code, boolean addressLost) {

	}

}
