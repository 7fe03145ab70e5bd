package laurel.content;

import java.util.Optional;

import laurel.lang.Wording;

/**
 * What a feature adds to entries of all kinds; each makes one a bean. Content does not
 * know what it is.
 */
public interface EntryAddition {

	/** What stands below a public text, for a reader of this language. */
	Optional<Below> below(EntryText text, Wording wording);

	/**
	 * Part of a page.
	 *
	 * @param template with a fragment {@code below(model)}
	 * @param model what the fragment shows
	 */
	record Below(String template, Object model) {

	}

}
