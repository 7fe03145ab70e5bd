package laurel.layout;

import laurel.lang.Language;

/**
 * A word right below the language that some part of the site answers to, and no page may
 * have as its address.
 */
@FunctionalInterface
public interface PathWord {

	/** The word in this language. */
	String in(Language language);

}
