package laurel.comment;

/** Who speaks in a comment. */
public enum Voice {

	/** Whoever wrote it; nobody can tell. */
	READER,

	/** The organisation behind the site, in public. */
	ORGANISATION

}
