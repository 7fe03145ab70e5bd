package laurel.translation;

import laurel.audit.Act;

/** What is on record of translations. */
enum TranslationAct implements Act {

	/** One passage, in which it follows its original again. */
	FOLLOWED,

	/** All passages, said to follow the original as they are. */
	CONFIRMED,

	/** What an outside translator sent. */
	RECEIVED;

	@Override
	public String subject() {
		return "translation";
	}

}
