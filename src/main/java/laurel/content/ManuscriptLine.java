package laurel.content;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A manuscript as lists of the desk show it.
 *
 * @param kind name of its kind
 * @param texts those that are written
 * @param savedAt when something of it was saved last, or when it was begun
 */
public record ManuscriptLine(long id, String kind, Map<Language, Text> texts, Instant savedAt) {

	/** The text in this language, or in the other, that has a title. */
	public Optional<Text> titled(Language language) {
		return Optional.ofNullable(this.texts.get(language))
			.filter((text) -> !text.title().isEmpty())
			.or(() -> Optional.ofNullable(this.texts.get(language.other())).filter((text) -> !text.title().isEmpty()));
	}

	/** The text that was saved last. */
	public Optional<Text> latest() {
		return this.texts.values().stream().reduce((one, other) -> one.savedAt.isAfter(other.savedAt) ? one : other);
	}

	/** The text that shows where something was found. */
	public Optional<Text> found() {
		return this.texts.values().stream().filter((text) -> !text.excerpt.isEmpty()).findFirst();
	}

	/**
	 * One language of it.
	 *
	 * @param title empty while it has none
	 * @param states what can be said of it, in the order of the enum
	 * @param publishAt when readers see it first; null where nothing is released
	 * @param savedBy who saved it last; null where it came from files
	 * @param excerpt where something was found in it; empty where nothing was sought, and
	 * where the other language shows it
	 */
	public record Text(Language language, String title, Set<TextState> states, @Nullable Instant publishAt,
			Instant savedAt, @Nullable String savedBy, Excerpt excerpt) {

	}

}
