package laurel.content;

import java.time.LocalDateTime;
import java.util.Map;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants readers to see.
 *
 * @param texts those to release
 * @param at from when on, by the clock of the organisation; null for now
 * @param reason why one language comes alone; empty where it does not
 */
public record ReleaseOrder(Map<Language, Words> texts, @Nullable LocalDateTime at, String reason) {

	/**
	 * What is said of one text.
	 *
	 * @param note what readers are told of its change; empty for a small correction
	 * @param read {@link Review#seal} of the warnings that the editor has read; empty for
	 * none
	 */
	public record Words(String note, String read) {

		/** Nothing. */
		public static final Words NONE = new Words("", "");

	}

}
