package laurel.content;

import laurel.lang.Language;

/**
 * A kind of content and all it is capable of. Menus, lists, pages and files work from the
 * list of these beans alone: nothing else names a kind.
 */
public interface ContentKind {

	/**
	 * In the database, in files, as the folder of its templates and the prefix of its
	 * messages: {@code post}.
	 */
	String name();

	/**
	 * The part of an address between the language and the slug; empty for a kind that
	 * stands right below it.
	 */
	String pathWord(Language language);

	/** Whether it has lists: its own, in menus, on the front page and under topics. */
	boolean listed();

	/**
	 * Whether its entries show who wrote them, when, and what else there is of the same
	 * topics.
	 */
	boolean dated();

	/** Whether readers can say something below its entries, where staff let them. */
	boolean discussed();

	/** The type of its forms. */
	Class<? extends EntryForm> formType();

	/** The address of its list, or of the front page for a kind without lists. */
	default String listPath(Language language) {
		return pathWord(language).isEmpty() ? "/" + language.code() + "/"
				: "/" + language.code() + "/" + pathWord(language);
	}

	/** The address of one of its entries. */
	default String path(Language language, String slug) {
		return pathWord(language).isEmpty() ? "/" + language.code() + "/" + slug : listPath(language) + "/" + slug;
	}

	/** Key of the message with this ending: {@code post.title} for {@code title}. */
	default String message(String ending) {
		return name() + "." + ending;
	}

}
