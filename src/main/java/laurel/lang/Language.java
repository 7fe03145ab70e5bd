package laurel.lang;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One of the two languages of the site, and the region whose way of writing dates and
 * numbers it follows.
 */
public enum Language {

	/** Spanish, as written in the United States. */
	ES("es", "es-US"),

	/** English, as written in the United States. */
	EN("en", "en-US");

	/** What a visitor gets who asks for neither language. */
	public static final Language DEFAULT = EN;

	private static final int HEADER_LIMIT = 500;

	private final String code;

	private final Locale locale;

	Language(String code, String tag) {
		this.code = code;
		this.locale = Locale.forLanguageTag(tag);
	}

	/**
	 * The first part of every address in this language and the value of {@code lang}:
	 * {@code es} or {@code en}.
	 */
	public String code() {
		return this.code;
	}

	/** For messages, dates and numbers. */
	public Locale locale() {
		return this.locale;
	}

	/** The other of the two. */
	public Language other() {
		return (this == ES) ? EN : ES;
	}

	/** The language with exactly this code. */
	public static Optional<Language> ofCode(@Nullable String code) {
		for (Language language : values()) {
			if (language.code.equals(code)) {
				return Optional.of(language);
			}
		}
		return Optional.empty();
	}

	/**
	 * The language an address is in, by its first part; empty where the address has none,
	 * as {@code /exit}.
	 */
	public static Optional<Language> ofPath(@Nullable String path) {
		if (path == null || !path.startsWith("/")) {
			return Optional.empty();
		}
		int end = path.indexOf('/', 1);
		return ofCode(path.substring(1, (end < 0) ? path.length() : end));
	}

	/** The language of a locale of ours or of any other. */
	public static Language of(Locale locale) {
		return ofCode(locale.getLanguage()).orElse(DEFAULT);
	}

	/**
	 * The language that fits an {@code Accept-Language} header best; {@link #DEFAULT} for
	 * a missing, malformed or over-long header.
	 */
	public static Language negotiate(@Nullable String header) {
		if (header == null || header.length() > HEADER_LIMIT) {
			return DEFAULT;
		}
		try {
			List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
			return ranges.stream()
				.filter((range) -> range.getWeight() > 0)
				.sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
				.flatMap((range) -> ofCode(range.getRange().split("-", 2)[0]).stream())
				.findFirst()
				.orElse(DEFAULT);
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			// JDK 17 lets the second escape, for "-".
			return DEFAULT;
		}
	}

}
