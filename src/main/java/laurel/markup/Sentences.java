package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences end, as far as stops tell. */
final class Sentences {

	/** After these, and after initials, a stop ends nothing. */
	private static final String SHORTENED = "Dr|Dra|Mr|Mrs|Ms|St|Prof|Sr|Sra|Srta|Lic|Ing|Ud|Uds|Av|EE|Núm|vs"
			+ "|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\\p{Lu}";

	/**
	 * A stop and what closes after it, unless the sentence goes on in lower case, as it
	 * does after “a. m.”; or the end of a line.
	 */
	static final Pattern END = Pattern
		.compile("[.!?…]+(?<!\\b(?:" + SHORTENED + ")\\.)[”’»\")\\]]*(?=\\s+[^\\s\\p{Ll}])|\\R");

	private Sentences() {
	}

	static List<Block.Sentence> of(Block block) {
		String text = block.text();
		String own = block.own();
		List<Block.Sentence> sentences = new ArrayList<>();
		Matcher end = END.matcher(text);
		int start = 0;
		while (end.find()) {
			sentences.add(between(start, end.end(), text, own));
			start = end.end();
		}
		sentences.add(between(start, text.length(), text, own));
		sentences.removeIf((sentence) -> sentence.text().isEmpty());
		return sentences;
	}

	private static Block.Sentence between(int start, int end, String text, String own) {
		int place = start;
		while (place < end && Character.isWhitespace(text.charAt(place))) {
			place++;
		}
		return new Block.Sentence(text.substring(place, end).strip(), own.substring(place, end).strip(), place);
	}

}
