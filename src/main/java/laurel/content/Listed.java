package laurel.content;

import java.time.Instant;

import laurel.lang.Language;

/**
 * A public text as lists show it.
 *
 * @param entry what is the same in both languages, for the fields of its kind
 * @param language that it is in: the list's own, or the other where there is no text in
 * it
 * @param listedAt by which lists order it
 */
public record Listed(Entry entry, String kind, Language language, String slug, String title, String summary,
		Instant listedAt) {

	/** For looking up what belongs to the entry. */
	public long entryId() {
		return this.entry.id();
	}

}
