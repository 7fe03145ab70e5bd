package laurel.comment;

/** What has become of a comment. */
public enum CommentState {

	/** It waits for a person to decide. */
	HELD,

	/** It becomes public with the next batch; until then that can be undone. */
	APPROVED,

	/** Readers see it. */
	PUBLIC,

	/** Readers never see it; it is deleted after a while. */
	REJECTED,

	/** The same, and what comes later is held against it. */
	SPAM,

	/** Its words are gone; its place stays, because others answered it. */
	WITHDRAWN;

	/** Whether the organisation may answer in public: readers see it, or are to. */
	public boolean isAnswerable() {
		return this == HELD || this == APPROVED || this == PUBLIC;
	}

}
