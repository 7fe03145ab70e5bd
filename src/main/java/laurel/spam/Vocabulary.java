package laurel.spam;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Which words of a comment are learnt, and in which bucket each falls. What is learnt
 * outlives the comment, so it must not tell of her who wrote it. That is why no word is
 * kept, but the number of one of 4,096 buckets, each of which many words share; and a
 * bucket that only one comment filled is emptied within a month. A surname that was told
 * once is gone then, or cannot be told from the words it shares its bucket with. (Hashes
 * of whole words could be tried out one by one, with a key beside them or without.) Left
 * out are addresses, links, anything with a figure in it, the name that was given, words
 * with a capital within a sentence, most of which are names, and words that every text
 * has.
 */
final class Vocabulary {

	/** A power of two. */
	static final int BUCKETS = 4096;

	private static final int SHORTEST = 3;

	private static final int LONGEST = 40;

	private static final double NEARLY_ALL = 0.75;

	/** What may stand between the end of a sentence and the next one's first letter. */
	private static final String BETWEEN = " \t\u00a0\"“”«»'‘’()¿¡*_-–—";

	private static final String END = ".!?…:;\n\r";

	private Vocabulary() {
	}

	/** The buckets of a comment, each with the word that fell into it first. */
	static Map<Integer, String> of(String name, String text) {
		String speech = Texts.speech(text);
		List<MatchResult> words = Texts.words(speech);
		Set<String> left = new HashSet<>(Texts.folded(name));
		boolean namesAreTold = namesAreTold(words);
		Map<Integer, String> buckets = new LinkedHashMap<>();
		for (MatchResult word : words) {
			String folded = Texts.fold(word.group());
			boolean isName = namesAreTold && isCapital(word) && !beginsSentence(speech, word.start());
			if (!isName && folded.length() >= SHORTEST && folded.length() <= LONGEST && !CommonWords.has(folded)
					&& !left.contains(folded)) {
				buckets.putIfAbsent(bucket(folded), word.group().toLowerCase(Locale.ROOT));
			}
		}
		return buckets;
	}

	static int bucket(String folded) {
		return MurmurHash3.hash32x86(folded.getBytes(StandardCharsets.UTF_8)) & (BUCKETS - 1);
	}

	/**
	 * Where nearly all words have capitals, they tell nothing: slogans, cries for help.
	 */
	private static boolean namesAreTold(List<MatchResult> words) {
		return words.stream().filter(Vocabulary::isCapital).count() < NEARLY_ALL * words.size();
	}

	private static boolean isCapital(MatchResult word) {
		return Character.isUpperCase(word.group().codePointAt(0));
	}

	private static boolean beginsSentence(String text, int start) {
		int before = start - 1;
		while (before >= 0 && BETWEEN.indexOf(text.charAt(before)) >= 0) {
			before--;
		}
		return before < 0 || END.indexOf(text.charAt(before)) >= 0;
	}

}
