package laurel.gate;

/**
 * Something that can tell who somebody is, where it stands beside something else.
 *
 * @param words by which the text tells it
 */
record Detail(Kind kind, String words) {

	/** What it tells. */
	enum Kind {

		/** What somebody is called, without a surname. */
		NAME,

		/**
		 * What somebody is called, with a surname: most who are named so speak in public.
		 */
		FULL_NAME,

		/** How old somebody is or was. */
		AGE,

		/** A day that others remember too. */
		DAY,

		/** A street or a town. */
		PLACE,

		/** The country somebody came from. */
		ORIGIN,

		/** Whom somebody belongs to. */
		FAMILY

	}

}
