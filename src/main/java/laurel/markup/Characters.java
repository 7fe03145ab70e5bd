package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds characters that no text may have: those that control a machine, those that turn
 * the direction of reading and so can show other words than are written, and halves of
 * characters. PostgreSQL refuses some of them.
 */
public final class Characters {

	/** A single line without any of them, for fields of forms. */
	public static final String LINE = "[^\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]*";

	private static final Pattern REFUSED = Pattern
		.compile("\\r(?!\\n)|[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]|\\p{Cs}");

	private Characters() {
	}

	/** Where they stand, each line once; empty for a good text. */
	public static List<Fault> faults(String text) {
		List<Fault> faults = new ArrayList<>();
		Matcher refused = REFUSED.matcher(text);
		int line = 1;
		int told = 0;
		for (int place = 0; refused.find(); place = refused.start()) {
			line += (int) text.substring(place, refused.start()).chars().filter((each) -> each == '\n').count();
			if (line > told) {
				faults.add(new Fault(line, "markup.fault.character"));
				told = line;
			}
		}
		return faults;
	}

}
