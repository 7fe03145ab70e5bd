package laurel.content;

import java.util.List;

/**
 * Something in a text that should not become public as it is.
 *
 * @param field path of the form's property: {@code body}, {@code themes[1].quote}
 * @param line the line inside the field, counted from 1; 0 for the field as a whole
 * @param excerpt the words that it is about, cut short where they are many; empty where
 * it is not about words
 * @param message key of the message that says what is wrong and how to mend it
 * @param arguments of the message
 * @param mended path of the property in which it is mended: mostly the field itself
 */
public record Objection(Severity severity, String field, int line, String excerpt, String message,
		List<Object> arguments, String mended) {

	private static final int LONGEST_EXCERPT = 80;

	public Objection {
		excerpt = excerpt.strip();
		if (excerpt.length() > LONGEST_EXCERPT) {
			excerpt = excerpt.substring(0, LONGEST_EXCERPT).replaceFirst("\\s\\S*$", "") + "…";
		}
	}

	/** One that is mended where it is found. */
	public Objection(Severity severity, String field, int line, String excerpt, String message,
			List<Object> arguments) {
		this(severity, field, line, excerpt, message, arguments, field);
	}

	/** The same, mended in another property than the one where it is found. */
	public Objection mendedIn(String property) {
		return new Objection(this.severity, this.field, this.line, this.excerpt, this.message, this.arguments,
				property);
	}

	/** Whether the place where it is found is not the one where it is mended. */
	public boolean isMendedElsewhere() {
		return !this.mended.equals(this.field);
	}

	/** One that stops publishing. */
	public static Objection error(String field, int line, String excerpt, String message, Object... arguments) {
		return new Objection(Severity.ERROR, field, line, excerpt, message, List.of(arguments));
	}

	/** One that asks whether it is meant. */
	public static Objection warning(String field, int line, String excerpt, String message, Object... arguments) {
		return new Objection(Severity.WARNING, field, line, excerpt, message, List.of(arguments));
	}

	/** What it means for the text. */
	public enum Severity {

		/** It cannot become public so. */
		ERROR,

		/** Somebody has to say that it is meant so. */
		WARNING

	}

}
