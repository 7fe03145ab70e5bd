package laurel.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import laurel.comment.Discussion.Passage;

/**
 * What moderators take out of a comment: a letter stands in its place that nobody can
 * write, for it is cleaned away from all that is sent.
 */
public final class Redaction {

	/** In the place of what was taken out. */
	public static final String MARK = "\ufffc";

	private static final Pattern AROUND_MARK = Pattern.compile("(?=" + MARK + ")|(?<=" + MARK + ")");

	private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\s*\\n\\s*");

	private Redaction() {
	}

	/**
	 * A text without some passages, wherever they stand in it; the longest first, for one
	 * may be a part of another.
	 * @param mark in the place of each
	 */
	static String without(Collection<String> passages, String text, String mark) {
		return passages.stream()
			.filter((passage) -> !passage.isBlank())
			.sorted(Comparator.comparing(String::length).reversed())
			.reduce(text, (rest, passage) -> rest.replace(passage, mark));
	}

	/** A text with words in the place of each mark, for whoever writes in it. */
	public static String inWords(String text, String words) {
		return text.replace(MARK, words);
	}

	/** The same text with its marks again. */
	public static String inMarks(String text, String words) {
		return text.replace(words, MARK);
	}

	/** The paragraphs of a text, in the parts that were left and those that were not. */
	static List<List<Passage>> paragraphs(String text) {
		List<List<Passage>> paragraphs = new ArrayList<>();
		for (String paragraph : BETWEEN_PARAGRAPHS.split(text.strip())) {
			if (!paragraph.isEmpty()) {
				paragraphs.add(AROUND_MARK.splitAsStream(paragraph)
					.map((part) -> new Passage(part.equals(MARK) ? "" : part))
					.toList());
			}
		}
		return paragraphs;
	}

}
