package laurel.comment;

import laurel.audit.Act;

/** What is on record of the settings of comments. */
enum CommentSettingsAct implements Act {

	/** About how many days writers are told to wait. */
	WAIT_CHANGED,

	/** After how many days an entry takes no more of them. */
	CLOSING_CHANGED,

	/** What to do when somebody who wrote may be in danger. */
	STEPS_CHANGED;

	@Override
	public String subject() {
		return "comment-settings";
	}

}
