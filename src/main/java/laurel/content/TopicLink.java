package laurel.content;

import java.text.Collator;
import java.util.Comparator;

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

	/** As a reader of this language looks for names. */
	static Comparator<TopicLink> byName(Language language) {
		return Comparator.comparing(TopicLink::name, Collator.getInstance(language.locale()));
	}

	/** The address of its list. */
	public String path(Language language) {
		return Topics.path(language, this.slug);
	}

}
