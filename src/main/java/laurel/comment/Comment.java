package laurel.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import laurel.lang.Language;
import laurel.seal.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said below an entry. Its id is random and its day has no time, so
 * that neither tells when it was written.
 */
@Entity
class Comment {

	@Id
	private UUID id;

	private long entryId;

	private @Nullable UUID parentId;

	private Language language;

	private String name;

	private String text;

	private String translation;

	private Voice voice;

	private LocalDate day;

	private CommentState state;

	private @Nullable Instant decidedAt;

	private @Nullable Instant publicAt;

	private byte @Nullable [] withdrawalHash;

	private @Nullable LeftEmail email;

	private Rating rating;

	private boolean endangered;

	@Version
	private @Nullable Integer version;

	/** For Hibernate alone. */
	protected Comment() {
	}

	/** One that waits for a decision, in words that were cleaned before. */
	private Comment(long entry, @Nullable UUID parent, Language language, String name, String text, Voice voice,
			LocalDate day) {
		this.id = UUID.randomUUID();
		this.entryId = entry;
		this.parentId = parent;
		this.language = language;
		this.name = name;
		this.text = text;
		this.translation = "";
		this.voice = voice;
		this.day = day;
		this.state = CommentState.HELD;
		this.rating = Rating.NONE;
	}

	/** What a reader sends. */
	static Comment of(Draft draft, LocalDate day) {
		return new Comment(draft.entry(), draft.parent(), draft.language(), draft.name(), draft.text(), Voice.READER,
				day);
	}

	/** What the organisation answers to a comment, or to that which it answers. */
	static Comment answer(Comment asked, Language language, String text, LocalDate day) {
		return new Comment(asked.entryId, (asked.parentId != null) ? asked.parentId : asked.id, language, "", text,
				Voice.ORGANISATION, day);
	}

	void lockWith(byte[] hash) {
		this.withdrawalHash = hash;
	}

	/** Its writer may be written to. */
	void leaveEmail(SealedText sealed, boolean safe) {
		this.email = LeftEmail.of(sealed, safe);
	}

	void rate(Rating judged) {
		this.rating = judged;
	}

	/**
	 * It becomes public with a batch.
	 * @param at when that is
	 */
	void approve(Instant now, Instant at) {
		decide(CommentState.APPROVED, now);
		this.publicAt = at;
	}

	/** It is never public. */
	void refuse(boolean spam, Instant now) {
		decide(spam ? CommentState.SPAM : CommentState.REJECTED, now);
	}

	private void decide(CommentState decision, Instant now) {
		require(CommentState.HELD);
		this.state = decision;
		this.decidedAt = now;
	}

	/** It waits once more, as before the decision. */
	void undo() {
		if (!canBeUndone()) {
			throw new IllegalStateException("it is " + this.state);
		}
		this.state = CommentState.HELD;
		this.decidedAt = null;
		this.publicAt = null;
	}

	boolean canBeUndone() {
		return this.state == CommentState.APPROVED || this.state == CommentState.REJECTED
				|| this.state == CommentState.SPAM;
	}

	/** Readers no longer see it. */
	void takeBack(Instant now) {
		require(CommentState.PUBLIC);
		this.state = CommentState.REJECTED;
		this.decidedAt = now;
	}

	/** Nothing is left of it but its place. */
	void blank() {
		this.name = "";
		this.text = "";
		this.translation = "";
		this.state = CommentState.WITHDRAWN;
		this.decidedAt = null;
		this.publicAt = null;
		this.withdrawalHash = null;
		this.email = null;
		this.rating = Rating.NONE;
		this.endangered = false;
	}

	/** Takes something out of what readers will see. */
	void redact(String nameLeft, String textLeft) {
		this.name = nameLeft;
		this.text = textLeft;
		this.rating = this.rating.ofWhatIsLeft(textLeft);
	}

	/** What it answered is not there for readers. */
	void standAlone() {
		this.parentId = null;
	}

	boolean isOrWillBeSeen() {
		return this.state == CommentState.PUBLIC || this.state == CommentState.APPROVED
				|| this.state == CommentState.WITHDRAWN;
	}

	void translate(String words) {
		this.translation = words;
	}

	void endanger(boolean mayBe) {
		this.endangered = mayBe;
	}

	private void require(CommentState expected) {
		if (this.state != expected) {
			throw new IllegalStateException("it is " + this.state);
		}
	}

	UUID id() {
		return this.id;
	}

	long entryId() {
		return this.entryId;
	}

	@Nullable UUID parentId() {
		return this.parentId;
	}

	Language language() {
		return this.language;
	}

	String name() {
		return this.name;
	}

	String text() {
		return this.text;
	}

	String translation() {
		return this.translation;
	}

	Voice voice() {
		return this.voice;
	}

	LocalDate day() {
		return this.day;
	}

	CommentState state() {
		return this.state;
	}

	@Nullable Instant decidedAt() {
		return this.decidedAt;
	}

	@Nullable Instant publicAt() {
		return this.publicAt;
	}

	/** Where its writer may be written to; null for nowhere. */
	@Nullable LeftEmail email() {
		return this.email;
	}

	Rating rating() {
		return this.rating;
	}

	boolean isEndangered() {
		return this.endangered;
	}

}
