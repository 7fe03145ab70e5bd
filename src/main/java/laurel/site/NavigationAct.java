package laurel.site;

import laurel.audit.Act;

/** What is on record of the menu. */
enum NavigationAct implements Act {

	/** What it holds, or in which order. */
	CHANGED;

	@Override
	public String subject() {
		return "navigation";
	}

}
