package laurel.content;

/**
 * How far a text has come; whether it is public also hangs on its times, see
 * {@link Published}.
 */
enum Status {

	/** Being written. */
	DRAFT,

	/** Released: public from its publish time until its unpublish time. */
	PUBLISHED

}
