package laurel.markup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Spanish word. The spelling says nearly all: a, e and o always
 * make a syllable, i and u only where they carry an accent or none of those is beside
 * them.
 */
final class SpanishSyllables {

	/** The u of que, qui, gue and gui, which nobody hears. */
	private static final Pattern MUTE_U = Pattern.compile("(?<=q)u|(?<=g)u(?=[eiéí])");

	/** Does not part two vowels: ahijado has three syllables. */
	private static final Pattern MUTE_H = Pattern.compile("(?<!c)h");

	/** Sounds like i where no vowel follows: muy, y. */
	private static final Pattern VOWEL_Y = Pattern.compile("y(?![aeiouáéíóúü])");

	/** Where two that are the same meet, each is heard: chiita. */
	private static final Pattern TWICE = Pattern.compile("(?<=i)(?=i)|(?<=u)(?=u)");

	private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+");

	private static final Pattern STRONG = Pattern.compile("[aeoáéíóú]");

	private SpanishSyllables() {
	}

	/** How many syllables this word has; at least one, also where it has no vowel. */
	static int in(String word) {
		String sounds = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		sounds = VOWEL_Y.matcher(sounds).replaceAll("i");
		sounds = MUTE_U.matcher(sounds).replaceAll("");
		sounds = MUTE_H.matcher(sounds).replaceAll("");
		sounds = TWICE.matcher(sounds).replaceAll("-");
		int count = VOWELS.matcher(sounds).results().mapToInt((vowels) -> strongIn(vowels.group())).sum();
		return Math.max(1, count);
	}

	/** Where none of them is strong, the weak ones together make a syllable. */
	private static int strongIn(String vowels) {
		return Math.max(1, (int) STRONG.matcher(vowels).results().count());
	}

}
