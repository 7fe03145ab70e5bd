package laurel.comment;

import laurel.audit.Act;

/** What staff do to the answers that they give again and again. */
enum CommentAnswerAct implements Act {

	ADDED, CHANGED, REMOVED;

	@Override
	public String subject() {
		return "comment-answer";
	}

}
