package laurel.staff;

import java.util.List;

import laurel.lang.Phrase;
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
	 * @param words a whole sentence, or a title
	 * @param path where to do it, or what it is; empty where nothing can be opened yet
	 */
	record Item(Heading heading, Phrase words, String path) {

		/** One all in the language of whoever reads it. */
		public Item(Heading heading, String text, String path) {
			this(heading, Phrase.of(text), path);
		}

		/** The words without marks of language. */
		public String text() {
			return this.words.text();
		}

	}

}
