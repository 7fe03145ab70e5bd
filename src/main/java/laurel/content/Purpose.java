package laurel.content;

/**
 * What the house links to by what it is for, whatever its title and address: at most one
 * entry each.
 */
public enum Purpose {

	/** Where to find help: every entry ends with a link to it. */
	HELP,

	/** What the exit can and cannot do: every alert links to it. */
	SAFETY,

	/** Who is behind the site. */
	ABOUT,

	/** What is kept of readers. */
	PRIVACY,

	/** Who can use the site, and how. */
	ACCESSIBILITY,

	/** What may be written in a comment. */
	COMMENT_RULES

}
