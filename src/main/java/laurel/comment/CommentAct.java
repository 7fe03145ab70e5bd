package laurel.comment;

import laurel.audit.Act;

/** What is on record of comments; never their words, which may have to go. */
public enum CommentAct implements Act {

	/** Readers will see it. */
	APPROVED,

	/** Readers never see it. */
	REJECTED,

	/** The same, and what comes later is held against it. */
	SPAM,

	/** It waits once more. */
	UNDONE,

	/** All that were approved became public before their time. */
	RELEASED,

	/** Readers saw it and no longer do. */
	TAKEN_BACK,

	/** Something was taken out of it. */
	REDACTED,

	/** A person wrote it in the other language. */
	TRANSLATED,

	/** The organisation answered it in public. */
	ANSWERED,

	/** Whoever wrote it may be in danger. */
	ESCALATED,

	/** Whoever wrote it is not in danger, or was helped. */
	SETTLED,

	/** Somebody read the e-mail address that was left with it. */
	EMAIL_REVEALED,

	/** Somebody at the console asked what is held of comments. */
	HOLDINGS_SHOWN;

	@Override
	public String subject() {
		return "comment";
	}

}
