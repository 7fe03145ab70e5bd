package laurel.safety;

import laurel.audit.Act;

/** What staff do to the list of pages that the exit leads to. */
enum ExitAct implements Act {

	ADDED, MOVED, REMOVED;

	@Override
	public String subject() {
		return "exit";
	}

}
