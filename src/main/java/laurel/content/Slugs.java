package laurel.content;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the last part of an address out of a name. */
public final class Slugs {

	/** As many characters as an address may have. */
	static final int LONGEST = 100;

	private Slugs() {
	}

	/**
	 * The name in lower-case letters without accents, digits and single hyphens: {@code
	 * ninez-y-juventud} for "Niñez y juventud". Empty for a name without any Latin letter
	 * or digit.
	 */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
		return cut(plain.toLowerCase(Locale.ROOT)
			.replaceAll("['’]", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", ""), LONGEST);
	}

	/**
	 * What somebody typed as an address, without the capitals, accents and spaces that no
	 * address has. Whatever has other signs, or is too long, stays as it is, for its
	 * writer to say what is meant.
	 */
	public static String folded(String typed) {
		String folded = (typed.length() <= LONGEST && typed.matches("[\\p{L}\\p{M}\\p{N} _-]+")) ? of(typed) : "";
		return folded.isEmpty() ? typed : folded;
	}

	/**
	 * Whether something that was asked for can be one: what cannot is not asked of the
	 * database, which would choke on some of it.
	 */
	public static boolean isSlug(String words) {
		return words.length() <= LONGEST && words.matches(Topics.SLUG);
	}

	/** At most so long, and no word in half where there is more than one. */
	static String cut(String slug, int longest) {
		if (slug.length() <= longest) {
			return slug;
		}
		int end = slug.lastIndexOf('-', longest);
		return slug.substring(0, (end > 0) ? end : longest);
	}

}
