package laurel.markup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word. The spelling only hints at them: letters that
 * nobody hears are taken out, vowels that meet without merging are parted, and what is
 * left of vowels together counts as one. Some words still come out wrong, by one.
 */
final class EnglishSyllables {

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** In this order; a hyphen parts two vowels. */
	private static final List<Rule> RULES = List.of(
			// isn’t has two syllables, don’t one
			Rule.of("(?<=[sd])n[’']t$", "en"), Rule.of("[’'].*$", ""),
			// words inside words
			Rule.of("^every", "evri-"), Rule.of("^any(?=.)", "any-"), Rule.of("^some(?=.)", "som"),
			Rule.of("^(hom|lif|tim|saf|nam|els|ther|wher)e(?=[bcdfghlptws])", "$1"), Rule.of("busin(?=ess)", "bisn"),
			// consonants that look like vowels
			Rule.of("qu", "q"), Rule.of("(?<=[aeiou])y(?=[aeiou])", "j"),
			// the e before an ending, unless it is element’s
			Rule.of("(?<=[^aeiouy])e(?=(?:ly|fully?|less(?:ly|ness)?|ness(?:es)?|ty)$)", ""),
			Rule.of("(?<=[^aeiouyl])e(?=ments?$)", ""),
			// mute endings: phone, phones, called, league; not table, pages, handled,
			// needed
			Rule.of("(?<=[gq])ues?$", ""), Rule.of("(?<=[^aeiouyl]|[aeiouyl]l)e$", ""),
			Rule.of("(?<=[^aeiouyscxzghl]|[^cs]h|[aeiouyl]l)es$", ""), Rule.of("(?<=[^aeiouytdl]|[aeiouyl]l)ed$", ""),
			Rule.of("(?<=s)ms?$", "-am"),
			// vowels that meet: violence, easier, variety, client, usual, being, idea,
			// create
			Rule.of("(?<=[^ctsgxlnaeiou])(?!iag)i(?=[aou])|(?<=[ln])i(?=a|ou)|(?<=[^aeiou])i(?=er$|est$|et)", "i-"),
			Rule.of("(?<=[^ctaeiou])i(?=en[ct])|(?<=^sc)i(?=en)|(?<=^[ls])i(?=o)", "i-"),
			Rule.of("(?<=[^g])u(?=al|ar[iy]|ous|en[ct]|ity|atio)|(?<=s)u(?=ici)|(?<=r)u(?=in)", "u-"),
			Rule.of("(?<=[aeiouy])(?=ing)|(?<=^cre)(?=at)|(?<=[rd]e)(?=as?$)|(?<=e)(?=os?$|um$)", "-"),
			Rule.of("(?<=^po)(?=e[mt])|(?<=^[gth]{1,2}e)(?=o[glr])|(?<=^co)(?=op|ord)", "-"));

	private EnglishSyllables() {
	}

	/** How many syllables this word has; at least one, also where it has no vowel. */
	static int in(String word) {
		int count = 0;
		for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
			String sounds = part;
			for (Rule rule : RULES) {
				sounds = rule.letters().matcher(sounds).replaceAll(rule.sound());
			}
			count += Math.max(1, (int) VOWELS.matcher(sounds).results().count());
		}
		return count;
	}

	private record Rule(Pattern letters, String sound) {

		static Rule of(String letters, String sound) {
			return new Rule(Pattern.compile(letters), sound);
		}

	}

}
