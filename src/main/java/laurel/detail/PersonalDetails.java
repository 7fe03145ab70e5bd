package laurel.detail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import laurel.lang.Language;

/**
 * Finds what tells who somebody is or where to reach them, so that a writer can be asked
 * and a reader spared it. Asks once too often rather than once too little.
 */
public final class PersonalDetails {

	private static final Comparator<Found> BY_PLACE = Comparator.comparingInt(Found::start)
		.thenComparing(Comparator.comparingInt(Found::end).reversed());

	private PersonalDetails() {
	}

	/**
	 * Where they stand, in order; what overlaps is found as one.
	 * @param language of the page: whoever writes may use either, so that it only decides
	 * how short words are read which mean another thing in the other
	 * @param knownNumbers digits of numbers that everybody may know, as
	 * {@link WrittenNumbers#digits} gives them
	 */
	public static List<Found> in(String text, Language language, Set<String> knownNumbers) {
		return merged(Stream.concat(Telephones.in(text, knownNumbers), inWords(text, language)));
	}

	/** All but telephone numbers, which a library looks for. */
	static Stream<Found> inWords(CharSequence text, Language language) {
		return Stream.of(Mailboxes.in(text), Accounts.in(text), Streets.in(text, language), FullNames.in(text))
			.flatMap((found) -> found);
	}

	/** The text with a mark in the place of each. */
	public static String without(String text, Collection<Found> found, String mark) {
		StringBuilder without = new StringBuilder();
		int end = 0;
		for (Found each : merged(found.stream())) {
			without.append(text, end, each.start()).append(mark);
			end = each.end();
		}
		return without.append(text, end, text.length()).toString();
	}

	private static List<Found> merged(Stream<Found> found) {
		List<Found> merged = new ArrayList<>();
		for (Found each : found.sorted(BY_PLACE).toList()) {
			Found last = merged.isEmpty() ? each : merged.get(merged.size() - 1);
			if (last == each || last.end() <= each.start()) {
				merged.add(each);
			}
			else if (last.end() < each.end()) {
				merged.set(merged.size() - 1, new Found(last.kind(), last.start(), each.end()));
			}
		}
		return merged;
	}

	/** What is found. */
	public enum Kind {

		/** A telephone number. */
		PHONE,

		/** An e-mail address, in signs or in words. */
		EMAIL,

		/** Where somebody lives, stays or gets letters. */
		STREET,

		/** What somebody is called, with a surname. */
		NAME,

		/** What somebody is called in a social network. */
		ACCOUNT

	}

	/**
	 * A place in a text.
	 *
	 * @param start of its first character
	 * @param end behind its last
	 */
	public record Found(Kind kind, int start, int end) {

	}

}
