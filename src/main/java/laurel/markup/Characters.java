package laurel.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds, and takes out, characters that no text may have: those that control a machine,
 * those that turn the direction of reading and so can show other words than are written,
 * and halves of characters. PostgreSQL refuses some of them.
 */
public final class Characters {

	/** A single line without any of them, for fields of forms. */
	public static final String LINE = "[^\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]*";

	private static final Pattern REFUSED = Pattern
		.compile("\\r(?!\\n)|[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]|\\p{Cs}");

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");

	/**
	 * Those that hide between letters: marks of direction, soft hyphens, fillers, tags,
	 * stand-ins for what a text cannot hold, and what is no character at all.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f\\u2060-\\u206f\\u3164"
				+ "\\ufdd0-\\ufdef\\ufeff\\uffa0\\ufff0-\\ufffc\\x{1bca0}-\\x{1bca3}\\x{1d173}-\\x{1d17a}"
				+ "\\x{e0000}-\\x{e00ff}" + lastOfEachPlane() + "]");

	/**
	 * Joiners, with what they may follow: a part of a picture, or a letter of a script
	 * that needs them; Spanish and English don't.
	 */
	private static final Pattern JOINER = Pattern.compile("([\\p{So}\\p{Sk}\\ufe0f"
			+ "[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsInherited}]]])?[\\u200c\\u200d]+");

	/** What is set above and below a character; a joiner starts no new one. */
	private static final Pattern MARKED = Pattern.compile("([^\\p{M}\\u200c\\u200d]|\\A)([\\p{M}\\u200c\\u200d]+)");

	private static final Pattern FEW_MARKS = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]");

	/** As many as Vietnamese has on one letter; more run over the lines beside. */
	private static final int FEW = 2;

	private static final int MANY = 4;

	private Characters() {
	}

	/**
	 * The same text with none of them, nor of those that nobody sees; lines end in
	 * {@code \n}, and each letter is one with its accent.
	 */
	public static String clean(String text) {
		String lines = LINE_END.matcher(text).replaceAll("\n");
		return isPlain(lines) ? lines
				: Stream.of(lines.split("\n", -1)).map(Characters::cleanLine).collect(Collectors.joining("\n"));
	}

	/** What a line loses does not hang on the lines beside it, and most are plain. */
	private static String cleanLine(String line) {
		if (isPlain(line)) {
			return line;
		}
		String allowed = REFUSED.matcher(line).replaceAll("");
		String seen = JOINER.matcher(UNSEEN.matcher(allowed).replaceAll(""))
			.replaceAll((joiner) -> (joiner.group(1) != null) ? joiner.group() : "");
		return MARKED.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll(Characters::unstacked);
	}

	/**
	 * Whether it has nothing but what Spanish and English are written with: looking for
	 * all the others takes much longer.
	 */
	private static boolean isPlain(String text) {
		for (int place = 0; place < text.length(); place++) {
			if (!isPlain(text.charAt(place))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPlain(char character) {
		return (character >= ' ' && character <= '~') || character == '\n' || character == '\t'
				|| (character >= '\u00a0' && character < '\u0300' && character != '\u00ad')
				|| (character >= '\u2010' && character < '\u2028');
	}

	/**
	 * The character with no more marks than its script needs, its own accents counted.
	 */
	private static String unstacked(MatchResult marked) {
		String character = marked.group(1);
		String marks = marked.group(2);
		int allowed = MANY;
		if (FEW_MARKS.matcher(character).matches()) {
			String parted = Normalizer.normalize(character, Normalizer.Form.NFD);
			allowed = Math.max(0, FEW + 1 - parted.codePointCount(0, parted.length()));
		}
		boolean stacked = marks.codePointCount(0, marks.length()) > allowed;
		String kept = stacked ? marks.substring(0, marks.offsetByCodePoints(0, allowed)) : marks;
		return Matcher.quoteReplacement(character + kept);
	}

	private static String lastOfEachPlane() {
		return IntStream.rangeClosed(0, Character.MAX_CODE_POINT >> 16)
			.mapToObj((plane) -> "\\x{%xfffe}\\x{%xffff}".formatted(plane, plane))
			.collect(Collectors.joining());
	}

	/** Where they stand, each line once; empty for a good text. */
	public static List<Fault> faults(String text) {
		List<Fault> faults = new ArrayList<>();
		if (isPlain(text)) {
			return faults;
		}
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
