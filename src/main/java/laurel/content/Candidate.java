package laurel.content;

import java.time.Instant;
import java.util.List;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text that is about to become public.
 *
 * @param form its words, and what it shares with the other language
 * @param other the same entry in the other language; null where there is none
 * @param now when it is asked for
 * @param passages all that people will read of it, in the order of the form's fields
 */
public record Candidate(EntryForm form, Language language, @Nullable EntryForm other, Instant now,
		List<Passage> passages) {

	public Candidate(EntryForm form, Language language, @Nullable EntryForm other, Instant now) {
		this(form, language, other, now, Passage.of(form, language));
	}

}
