package laurel.comment;

import java.util.Map;

import laurel.lang.Language;

/**
 * An answer that staff give again and again.
 *
 * @param version to give back with a change of it
 * @param words in each of the languages
 */
public record CannedAnswer(long id, int version, Map<Language, Words> words) {

	/** In this language. */
	public Words in(Language language) {
		return this.words.getOrDefault(language, Words.NONE);
	}

	/**
	 * An answer in one language.
	 *
	 * @param title by which staff find it; readers never see it
	 * @param text in paragraphs
	 */
	public record Words(String title, String text) {

		/** Of a title, in characters as people count them. */
		public static final int LONGEST_TITLE = 100;

		private static final Words NONE = new Words("", "");

	}

}
