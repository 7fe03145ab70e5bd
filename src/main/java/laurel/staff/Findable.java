package laurel.staff;

import java.util.List;

import laurel.lang.Wording;

/**
 * Names what of a feature somebody may look for at the desk, besides texts; each feature
 * makes one a bean.
 */
public interface Findable {

	/** All that this person may open. */
	List<Named> named(Member member, Wording wording);

	/**
	 * Something that has a name.
	 *
	 * @param name as this person reads it
	 * @param words by which it is found, in both languages
	 * @param path of its page
	 */
	record Named(String name, String words, String path) {

	}

}
