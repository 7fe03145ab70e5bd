package laurel.content;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which manuscripts somebody wants to see.
 *
 * @param words what is sought in them; empty for anything
 * @param kind name of a kind; null for any
 * @param state of a text in the language, or in one of both
 * @param language that it is about; null for both
 * @param mine whether only those that this person began or saved last
 */
public record ManuscriptFilter(Sought words, @Nullable String kind, @Nullable TextState state,
		@Nullable Language language, boolean mine) {

	/** The same with the words as somebody typed them. */
	public static ManuscriptFilter of(String words, @Nullable String kind, @Nullable TextState state,
			@Nullable Language language, boolean mine) {
		return new ManuscriptFilter(Sought.of(words), kind, state, language, mine);
	}

}
