package laurel.content;

import laurel.audit.Act;

/** What is on record of texts. */
public enum TextAct implements Act {

	/** In one language or both; readers see nothing of it. */
	SAVED,

	/** One that no reader ever saw. */
	DISCARDED,

	/** An editor is asked to look at it. */
	FINISHED,

	/** It is written further, and no editor has to look at it. */
	REOPENED,

	/** Readers see it from now on. */
	PUBLISHED,

	/** Readers will see it from an instant on. */
	SCHEDULED,

	/** Readers will not see it at that instant. */
	UNSCHEDULED,

	/** Readers see it as it was saved last. */
	UPDATED,

	/** Readers see it again. */
	RETURNED,

	/** Readers no longer see it, or see it below a notice. */
	WITHDRAWN;

	@Override
	public String subject() {
		return "text";
	}

}
