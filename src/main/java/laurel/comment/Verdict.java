package laurel.comment;

/** What a moderator can say of a comment that waits. */
public enum Verdict {

	/** Readers may see it. */
	APPROVE(CommentAct.APPROVED),

	/** Readers must not see it, whoever wrote it. */
	REJECT(CommentAct.REJECTED),

	/** A machine wrote it, or somebody who sells. */
	SPAM(CommentAct.SPAM);

	private final CommentAct act;

	Verdict(CommentAct act) {
		this.act = act;
	}

	/** What is on record of it. */
	CommentAct act() {
		return this.act;
	}

}
