package laurel.site;

import laurel.audit.Act;

/** What is on record of the names of the site. */
enum NamesAct implements Act {

	/** In one language or in both. */
	CHANGED;

	@Override
	public String subject() {
		return "names";
	}

}
