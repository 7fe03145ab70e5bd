package laurel.comment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import laurel.audit.AuditLog;
import laurel.lang.Wordings;
import laurel.spam.SpamFilter;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * What moderators do with comments. Of two who decide at once, the second finds the
 * comment decided and changes nothing.
 */
@Service
@Transactional
public class Moderation {

	private final CommentRepository comments;

	private final CommentTitles titles;

	private final Batches batches;

	private final SpamFilter spam;

	private final AuditLog log;

	private final Clock clock;

	private final Wordings wordings;

	Moderation(CommentRepository comments, CommentTitles titles, Batches batches, SpamFilter spam, AuditLog log,
			Clock clock, Wordings wordings) {
		this.comments = comments;
		this.titles = titles;
		this.batches = batches;
		this.spam = spam;
		this.log = log;
		this.clock = clock;
		this.wordings = wordings;
	}

	/**
	 * Decides on comments that wait.
	 * @return those that did wait, and are decided now
	 */
	public Decided decide(Member who, Collection<UUID> ids, Verdict verdict) {
		Instant now = this.clock.instant();
		Instant at = Batches.after(now);
		List<Comment> waiting = findWith(this.comments.findParentIds(ids), ids, CommentState.HELD);
		for (Comment comment : waiting) {
			if (verdict == Verdict.APPROVE) {
				detachFromTheUnseen(comment);
				comment.approve(now, at);
			}
			else {
				comment.refuse(verdict == Verdict.SPAM, now);
			}
		}
		this.spam.learn(Lessons.of(waiting));
		record(who, verdict.act(), waiting);
		return new Decided(verdict, waiting.stream().map(Comment::id).toList(),
				(verdict == Verdict.APPROVE) ? at : null);
	}

	/** An answer to what readers do not see stands by itself. */
	private void detachFromTheUnseen(Comment comment) {
		UUID parent = comment.parentId();
		if (parent != null && this.comments.findById(parent).filter(Comment::isOrWillBeSeen).isEmpty()) {
			comment.standAlone();
		}
	}

	/**
	 * Lets comments wait once more whose decision readers have seen nothing of, with what
	 * was to become public as an answer to them.
	 * @return how many there were
	 */
	public int undo(Member who, Collection<UUID> ids) {
		List<Comment> decided = this.comments.lockAll(ids).stream().filter(Comment::canBeUndone).toList();
		this.spam.forget(Lessons.of(decided));
		decided.forEach(Comment::undo);
		decided.forEach(this::holdAnswers);
		record(who, CommentAct.UNDONE, decided);
		return decided.size();
	}

	private void holdAnswers(Comment comment) {
		List<Comment> answers = this.comments.findByParentIdAndState(comment.id(), CommentState.APPROVED);
		this.spam.forget(Lessons.of(answers));
		answers.forEach(Comment::undo);
	}

	/**
	 * Makes public all that is approved, before its time.
	 * @return how many there were
	 */
	public int release(Member who) {
		int released = this.batches.publishAll();
		if (released > 0) {
			this.log.record(who, CommentAct.RELEASED, String.valueOf(released));
		}
		return released;
	}

	/** Takes a public comment away from readers, with what answers it; whether it was. */
	public boolean takeBack(Member who, UUID id) {
		List<Comment> seen = findWith(this.comments.findAnswerIds(id), List.of(id), CommentState.PUBLIC);
		List<Comment> all = new ArrayList<>(seen);
		if (!seen.isEmpty()) {
			all.addAll(this.comments.findByParentIdAndState(id, CommentState.PUBLIC));
			seen.forEach(this::holdAnswers);
		}
		Instant now = this.clock.instant();
		this.spam.forget(Lessons.of(all));
		all.forEach((comment) -> comment.takeBack(now));
		record(who, CommentAct.TAKEN_BACK, all);
		return !seen.isEmpty();
	}

	/**
	 * Takes passages out of a comment and its translation; a mark stands in their place.
	 * @param passages as they stand there
	 * @param name whether the name of its writer goes, too
	 * @return whether any of it was there
	 */
	public boolean redact(Member who, UUID id, Collection<String> passages, boolean name) {
		Comment comment = get(id);
		String left = name ? "" : Redaction.without(passages, comment.name(), "").strip();
		String text = Redaction.without(passages, comment.text(), Redaction.MARK);
		String translation = Redaction.without(passages, comment.translation(), Redaction.MARK);
		if (left.equals(comment.name()) && text.equals(comment.text()) && translation.equals(comment.translation())) {
			return false;
		}
		// What is taken out is not known from what was learnt, either.
		this.spam.forget(Lessons.of(List.of(comment)));
		comment.redact(left, text);
		comment.translate(translation);
		this.spam.learn(Lessons.of(List.of(comment)));
		record(who, CommentAct.REDACTED, List.of(comment));
		return true;
	}

	/**
	 * Keeps what a person made of it in the other language; empty takes that away.
	 * @param known what was kept when that person began
	 * @return whether nobody else changed it since
	 */
	public boolean translate(Member who, UUID id, String words, String known) {
		Comment comment = get(id);
		if (!comment.translation().equals(known)) {
			return false;
		}
		if (!words.equals(known)) {
			comment.translate(words);
			record(who, CommentAct.TRANSLATED, List.of(comment));
		}
		return true;
	}

	/** Says whether its writer may be in danger. */
	public void escalate(Member who, UUID id, boolean danger) {
		Comment comment = get(id);
		if (comment.isEndangered() != danger) {
			comment.endanger(danger);
			record(who, danger ? CommentAct.ESCALATED : CommentAct.SETTLED, List.of(comment));
		}
	}

	/**
	 * Answers a comment in public and in its language, as the organisation; one that
	 * waits is approved with it.
	 * @param known how many answers of the organisation stood there before
	 * @return when the answer is public; empty where readers will not see the comment, or
	 * where somebody else answered meanwhile
	 */
	public Optional<Instant> answer(Member who, UUID id, String words, int known) {
		Comment asked = get(id);
		UUID thread = (asked.parentId() != null) ? asked.parentId() : id;
		if (!asked.state().isAnswerable()
				|| this.comments.countByParentIdAndVoice(thread, Voice.ORGANISATION) != known) {
			return Optional.empty();
		}
		if (asked.state() == CommentState.HELD) {
			decide(who, List.of(id), Verdict.APPROVE);
		}
		Instant now = this.clock.instant();
		Instant at = Batches.after(now);
		LocalDate today = LocalDate.ofInstant(now, this.wordings.zone());
		Comment answer = Comment.answer(asked, asked.language(), words, today);
		answer.approve(now, at);
		this.comments.save(answer);
		record(who, CommentAct.ANSWERED, List.of(asked));
		return Optional.of(at);
	}

	private Comment get(UUID id) {
		return this.comments.lockAll(List.of(id))
			.stream()
			.filter((comment) -> comment.state() != CommentState.WITHDRAWN)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * Those in a state, and with them others on which it depends what becomes of them:
	 * all are locked at once, in one order.
	 */
	private List<Comment> findWith(Collection<UUID> others, Collection<UUID> ids, CommentState state) {
		List<UUID> all = Stream.concat(others.stream(), ids.stream()).distinct().toList();
		return this.comments.lockAll(all)
			.stream()
			.filter((comment) -> ids.contains(comment.id()) && comment.state() == state)
			.toList();
	}

	/** Of one, what it is about; of several, how many. */
	private void record(Member who, CommentAct act, List<Comment> comments) {
		if (comments.size() == 1) {
			this.log.record(who, act, this.titles.of(comments.get(0).entryId(), who.language()));
		}
		else if (!comments.isEmpty()) {
			this.log.record(who, act, String.valueOf(comments.size()));
		}
	}

	/**
	 * What was decided.
	 *
	 * @param publicAt when readers see them; null where they never do
	 */
	public record Decided(Verdict verdict, List<UUID> ids, @Nullable Instant publicAt) {

	}

}
