package laurel.content;

import laurel.audit.Act;

/** What is on record of topics. */
enum TopicAct implements Act {

	/** A new one. */
	ADDED,

	/** In one language or both, or its address. */
	RENAMED,

	/** Its entries got another one, where its addresses lead now. */
	MERGED,

	/** One that no entry had. */
	REMOVED;

	@Override
	public String subject() {
		return "topic";
	}

}
