package laurel.content;

import laurel.lang.Language;

/**
 * A topic of an entry, in the reader's language.
 *
 * @param entryId of the entry; 0 where none is meant
 * @param slug the last part of its address
 * @param name what readers see
 * @param entries how many public entries it has; 0 where nobody counted
 */
public record TopicLink(long entryId, String slug, String name, long entries) {

	/** The address of its list. */
	public String path(Language language) {
		return Topics.path(language, this.slug);
	}

}
