package laurel.staff;

import java.util.List;

import laurel.lang.Wording;

/**
 * Tells somebody at the desk's front page what there is to do or to know; each feature
 * makes one a bean.
 */
public interface Waiting {

	/** What there is for this person, most urgent first, in words of their language. */
	List<Item> items(Member member, Wording wording);

	/** Under which heading of the front page something stands. */
	enum Heading {

		/** Somebody has to do something. */
		WAITS,

		/** It was right once. */
		STALE,

		/** Somebody has to look whether it still is. */
		VERIFY,

		/** It became public lately. */
		PUBLISHED

	}

	/**
	 * One line of the front page.
	 *
	 * @param text a whole sentence or a title
	 * @param path where to do it, or what it is; empty where nothing can be opened yet
	 */
	record Item(Heading heading, String text, String path) {

	}

}
