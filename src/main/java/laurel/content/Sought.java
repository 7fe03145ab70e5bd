package laurel.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words that somebody looks for. All must be there, in any order; those within
 * quotation marks side by side; the last one may be just a beginning. Accents and capital
 * letters make no difference.
 */
public final class Sought {

	/** Whatever parts words, in the column {@code search} as well. */
	private static final String PARTS = "\\u0000-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\s";

	private static final Pattern WORD = Pattern.compile("[^" + PARTS + "]+");

	private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

	private static final Pattern QUOTATION_MARK = Pattern.compile("[“”„«»]");

	private final List<List<String>> terms = new ArrayList<>();

	private final boolean unfinished;

	private Sought(String typed) {
		String[] parts = QUOTATION_MARK.matcher(typed).replaceAll("\"").split("\"", -1);
		boolean open = false;
		for (int part = 0; part < parts.length; part++) {
			List<String> words = words(parts[part]);
			boolean quoted = part % 2 == 1;
			if (quoted && !words.isEmpty()) {
				this.terms.add(words);
			}
			else {
				words.forEach((word) -> this.terms.add(List.of(word)));
			}
			open = !quoted && !words.isEmpty();
		}
		this.unfinished = open;
	}

	static Sought of(String typed) {
		return new Sought(typed);
	}

	private static List<String> words(String text) {
		return WORD.matcher(Forms.fold(text)).results().map((word) -> word.group()).toList();
	}

	/** Every word of a text as it is written, one by one. */
	static Matcher each(String text) {
		return WORD.matcher(text);
	}

	/** Whether nobody looks for anything. */
	public boolean isEmpty() {
		return this.terms.isEmpty();
	}

	/** How many terms there are: words, and those side by side as one. */
	int size() {
		return this.terms.size();
	}

	/** What PostgreSQL is asked: {@code 'casa' & 'first' <-> 'minute' & 'segu':*}. */
	String query() {
		return this.terms.stream()
			.map((term) -> term.stream().map((word) -> "'" + word + "'").collect(Collectors.joining(" <-> ")))
			.collect(Collectors.joining(" & ")) + (this.unfinished ? ":*" : "");
	}

	/** Whether all of it stands in a short text. */
	public boolean isIn(String text) {
		List<String> words = words(text);
		return IntStream.range(0, this.terms.size())
			.allMatch((term) -> this.terms.get(term)
				.stream()
				.allMatch((sought) -> words.stream().anyMatch((word) -> is(term, sought, word))));
	}

	private boolean is(int term, String sought, String word) {
		boolean beginning = this.unfinished && term == this.terms.size() - 1;
		return beginning ? word.startsWith(sought) : word.equals(sought);
	}

	/** The terms that a word, as it is written, is a part of: mostly none. */
	Set<Integer> termsOf(String written) {
		String word = ASCII.matcher(written).matches() ? written.toLowerCase(Locale.ROOT) : Forms.fold(written);
		Set<Integer> found = Set.of();
		for (int term = 0; term < this.terms.size(); term++) {
			for (String sought : this.terms.get(term)) {
				if (is(term, sought, word)) {
					found = new HashSet<>(found);
					found.add(term);
				}
			}
		}
		return found;
	}

}
