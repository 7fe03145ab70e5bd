package laurel.markup;

/**
 * A stretch of a {@link SourceBlock}: words, or a mark of Markdown that translators move
 * but do not change.
 *
 * @param text words without escapes; or the mark as it is written: {@code **},
 * {@code ](/en/help)}
 */
public record Inline(Sort sort, Meaning meaning, String text) {

	/** Words as they are. */
	public static Inline words(String text) {
		return new Inline(Sort.WORDS, Meaning.NONE, text);
	}

	public boolean isWords() {
		return this.sort == Sort.WORDS;
	}

	/** Whether it is words, or surrounds words, or stands by itself. */
	public enum Sort {

		WORDS,

		/** Begins what the next {@link #CLOSE} of the same depth ends. */
		OPEN,

		CLOSE,

		ALONE

	}

	/** What a mark is for. */
	public enum Meaning {

		/** It is words. */
		NONE,

		/** Emphasis, weak or strong. */
		EMPHASIS,

		/** A link, with its address behind the words. */
		LINK,

		/** The words are in another language. */
		LANGUAGE,

		/** A reference to a note. */
		NOTE,

		/** A new line or paragraph. */
		BREAK,

		/** Anything else that is not words. */
		OTHER

	}

}
