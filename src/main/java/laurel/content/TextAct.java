package laurel.content;

import laurel.audit.Act;

/** What is on record of texts. */
enum TextAct implements Act {

	/** In one language or both; readers see nothing of it. */
	SAVED,

	/** One that was never released. */
	DISCARDED;

	@Override
	public String subject() {
		return "text";
	}

}
