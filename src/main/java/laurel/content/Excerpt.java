package laurel.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a text something was found, with the words around it.
 *
 * @param pieces in the order in which one reads them
 */
public record Excerpt(List<Piece> pieces) {

	/** Addresses of links and signs of Markdown, which nobody reads. */
	private static final Pattern MARKS = Pattern.compile("]\\([^)\\s]*\\)|[\\[*`#]+");

	private static final Pattern GAPS = Pattern.compile("[_>|\\s]+");

	private static final int BEFORE = 6;

	private static final int WORDS = 30;

	/** The passage with most of what is sought; empty where none of it is there. */
	static Excerpt of(String markdown, Sought sought) {
		String text = GAPS.matcher(MARKS.matcher(markdown).replaceAll("")).replaceAll(" ").strip();
		List<Word> words = words(text, sought);
		int best = -1;
		int most = 0;
		for (int at = 0; at < words.size(); at++) {
			int found = words.get(at).terms.isEmpty() ? 0 : found(words, at).size();
			if (found > most) {
				best = at;
				most = found;
			}
		}
		return new Excerpt((best < 0) ? List.of() : pieces(text, words, Math.max(0, best - BEFORE)));
	}

	/** As far as one must read: nothing is better than a passage that has all. */
	private static List<Word> words(String text, Sought sought) {
		List<Word> words = new ArrayList<>();
		Map<Integer, Integer> last = new HashMap<>();
		int enough = Integer.MAX_VALUE;
		Matcher each = Sought.each(text);
		while (words.size() <= enough && each.find()) {
			Word word = new Word(each.start(), each.end(), sought.termsOf(each.group()));
			for (int term : word.terms) {
				last.put(term, words.size());
			}
			words.add(word);
			if (enough == Integer.MAX_VALUE && last.size() == sought.size()
					&& words.size() - Collections.min(last.values()) <= WORDS - BEFORE) {
				enough = words.size() + WORDS;
			}
		}
		return words;
	}

	private static Set<Integer> found(List<Word> words, int from) {
		Set<Integer> found = new HashSet<>();
		words.subList(from, Math.min(words.size(), from + WORDS - BEFORE)).forEach((word) -> found.addAll(word.terms));
		return found;
	}

	private static List<Piece> pieces(String text, List<Word> words, int from) {
		int end = Math.min(words.size(), from + WORDS);
		List<Piece> pieces = new ArrayList<>();
		int place = (from == 0) ? 0 : words.get(from).start;
		if (from > 0) {
			pieces.add(new Piece("… ", false));
		}
		for (Word word : words.subList(from, end)) {
			if (!word.terms.isEmpty()) {
				pieces.add(new Piece(text.substring(place, word.start), false));
				pieces.add(new Piece(text.substring(word.start, word.end), true));
				place = word.end;
			}
		}
		boolean whole = end == words.size();
		pieces.add(new Piece(text.substring(place, whole ? text.length() : words.get(end - 1).end), false));
		if (!whole) {
			pieces.add(new Piece(" …", false));
		}
		return pieces;
	}

	/** Whether nothing was found. */
	boolean isEmpty() {
		return this.pieces.isEmpty();
	}

	/** How many different words of it are sought. */
	long found() {
		return this.pieces.stream().filter(Piece::found).map((piece) -> Forms.fold(piece.text)).distinct().count();
	}

	/**
	 * Some words of it.
	 *
	 * @param found whether they are sought
	 */
	public record Piece(String text, boolean found) {

	}

	private record Word(int start, int end, Set<Integer> terms) {

	}

}
