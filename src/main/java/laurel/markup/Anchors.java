package laurel.markup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ids of one text: those of its headings are made of their words in lower case, with
 * accents folded and hyphens between. Two hyphens stand only behind the name of a text
 * that shares its page with another.
 */
public final class Anchors {

	private static final int LONGEST = 60;

	/** Ids, and beginnings of ids, of quotes, of notes and of what forms say. */
	private static final String RESERVED = "q(-[0-9]+)?|(fn|fnref|hint|fault)(-.*)?";

	private static final Set<String> PAGE = Set.of("main", "themes", "transcript", "outline", "out", "comments", "c",
			"text", "remarks");

	private final String prefix;

	private final String quotePrefix;

	private final Set<String> taken = new HashSet<>(PAGE);

	private final Map<String, String> notes = new HashMap<>();

	private Anchors(String prefix, String quotePrefix) {
		this.prefix = prefix;
		this.quotePrefix = quotePrefix;
	}

	/** For the text that a page is about: {@code methods}, {@code q-1}. */
	public static Anchors ofPage() {
		return new Anchors("", "");
	}

	/** For the same on a page with further quotes, to which {@code q-1} belongs. */
	public static Anchors besideQuotes() {
		return new Anchors("", "text--");
	}

	/** For a further text of this name: {@code name--methods}, {@code name--q-1}. */
	public static Anchors ofPart(String name) {
		return new Anchors(name + "--", name + "--");
	}

	/**
	 * "¿Qué es la trata?" → {@code que-es-la-trata}; empty where the words have no letter
	 * or digit.
	 */
	public static String fold(String words) {
		String folded = Normalizer.normalize(words, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		return folded.substring(0, Math.min(LONGEST, folded.length())).replaceAll("^-|-$", "");
	}

	/**
	 * The anchor for a heading, unlike any other of the same text and any id of the page
	 * around it.
	 */
	String forHeading(String words) {
		String folded = fold(words);
		boolean special = folded.isEmpty() || folded.matches(RESERVED);
		return this.prefix + unique(special ? "s-" + folded : folded);
	}

	String forQuote(int number) {
		return this.quotePrefix + "q-" + number;
	}

	/** The anchor for the id that the renderer of notes gave, which may be any words. */
	String forNote(String id) {
		return this.prefix + this.notes.computeIfAbsent(id, (note) -> unique(fold(note)));
	}

	/** Where a link to a heading of the same text leads, as its author wrote it. */
	String target(String fragment) {
		return (this.taken.contains(fragment) && !PAGE.contains(fragment)) ? this.prefix + fragment : fragment;
	}

	private String unique(String base) {
		String anchor = base;
		for (int number = 2; !this.taken.add(anchor); number++) {
			anchor = base + "-" + number;
		}
		return anchor;
	}

}
