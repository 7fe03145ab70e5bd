package laurel.content;

import laurel.audit.Act;

/** What is on record of private previews. */
enum PreviewLinkAct implements Act {

	MADE, REVOKED;

	@Override
	public String subject() {
		return "preview";
	}

}
