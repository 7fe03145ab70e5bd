package laurel.comment;

import laurel.markup.Characters;

/**
 * Words of comments as they are kept, whoever wrote them: without letters that hide, and
 * without room that says nothing.
 */
public final class CleanWords {

	private CleanWords() {
	}

	/** Of several lines. */
	public static String text(String typed) {
		return Characters.clean(typed).replaceAll("[\\h\\t]+", " ").replaceAll(" ?\\n ?", "\n").strip();
	}

	/** Of one line. */
	public static String line(String typed) {
		return Characters.clean(typed).replaceAll("\\s+", " ").strip();
	}

	/** How long they are, as people count, and the counter of a page. */
	public static int length(String words) {
		return words.codePointCount(0, words.length());
	}

}
