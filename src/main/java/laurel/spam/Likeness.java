package laurel.spam;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Tells texts that are nearly the same, by prints of 64 bits that differ in few places
 * when the texts differ in few words (a simhash). Links, figures, capitals and accents
 * make no difference. A print goes when its text goes: it tells whether a text is one
 * that is guessed.
 */
public final class Likeness {

	/**
	 * In how many bits the prints of two texts that look alike may differ. Tried: one
	 * word changed in a sentence stays within it in three cases of four, two words in
	 * three sentences in nearly nine of ten; sentences that only tell of the same things
	 * differ in seventeen or more.
	 */
	public static final int NEAR = 11;

	private static final int SHINGLE = 2;

	private static final String ADDRESS = " \ue000 ";

	private static final Pattern FIGURES = Pattern.compile("\\p{N}[\\p{N}.,:-]*+");

	private static final Pattern PART = Pattern.compile("\\p{L}++|0|\ue000|\\p{So}");

	private Likeness() {
	}

	/** The print of a text; the same on every machine, so that it can be kept. */
	public static long of(String text) {
		int[] votes = new int[Long.SIZE];
		for (String feature : features(text)) {
			long hash = MurmurHash3.hash128x64(feature.getBytes(StandardCharsets.UTF_8))[0];
			for (int bit = 0; bit < Long.SIZE; bit++) {
				votes[bit] += ((hash >>> bit & 1) == 1) ? 1 : -1;
			}
		}
		long print = 0;
		for (int bit = 0; bit < Long.SIZE; bit++) {
			print |= (votes[bit] > 0) ? 1L << bit : 0;
		}
		return print;
	}

	/** Each word, and each two in a row. */
	private static Set<String> features(String text) {
		String plain = FIGURES.matcher(Texts.replaceAddresses(Texts.fold(text), ADDRESS)).replaceAll("0");
		List<String> parts = PART.matcher(plain).results().map(MatchResult::group).toList();
		Set<String> features = new HashSet<>();
		for (int length = 1; length <= SHINGLE; length++) {
			for (int start = 0; start + length <= parts.size(); start++) {
				features.add(String.join(" ", parts.subList(start, start + length)));
			}
		}
		return features;
	}

	/** In how many bits two prints differ. */
	public static int distance(long one, long other) {
		return Long.bitCount(one ^ other);
	}

	/**
	 * Those whose prints are near that of the group's first, the largest group first;
	 * whoever is like nobody is left out.
	 */
	public static <K> List<List<K>> groups(Map<K, Long> prints) {
		LikenessGroups<K> groups = new LikenessGroups<>();
		prints.forEach(groups::add);
		return groups.largestFirst();
	}

}
