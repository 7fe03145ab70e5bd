package laurel.safety;

import laurel.audit.Act;

/** What staff do to the alert. */
enum AlertAct implements Act {

	CHANGED;

	@Override
	public String subject() {
		return "alert";
	}

}
