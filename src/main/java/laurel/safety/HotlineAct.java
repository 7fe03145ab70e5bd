package laurel.safety;

import laurel.audit.Act;

/** What staff do to hotlines. */
enum HotlineAct implements Act {

	ADDED, CHANGED, VERIFIED, MOVED, REMOVED;

	@Override
	public String subject() {
		return "hotline";
	}

}
