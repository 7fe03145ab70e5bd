package laurel.layout;

import java.util.Map;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a public page says of itself to browsers and search engines.
 *
 * @param language of the page around the text
 * @param title in words; the site's name is added to it
 * @param description one or two sentences; empty for none
 * @param paths its address in each language, where the language links lead
 * @param translated whether it is the same page in both languages, which search engines
 * are told
 * @param canonical its own address, or that of the page it stands for; null where nobody
 * should find it
 * @param article whether it is a dated text and no list
 */
public record PublicPage(Language language, String title, String description, Map<Language, String> paths,
		boolean translated, @Nullable String canonical, boolean article) {

	/** A page that exists in both languages and may be found. */
	public static PublicPage of(Language language, String title, String description, Map<Language, String> paths) {
		return new PublicPage(language, title, description, paths, true, paths.get(language), false);
	}

	/**
	 * A page that nobody should find: an error; its language links lead to the front
	 * pages.
	 */
	public static PublicPage hidden(Language language, String title) {
		return new PublicPage(language, title, "", Map.of(Language.ES, "/es/", Language.EN, "/en/"), false, null,
				false);
	}

	/** The same, for a page that makes no sense to those who come from a search. */
	public PublicPage unlisted() {
		return new PublicPage(this.language, this.title, this.description, this.paths, false, null, false);
	}

	/** The same, as a dated text. */
	public PublicPage asArticle() {
		return new PublicPage(this.language, this.title, this.description, this.paths, this.translated, this.canonical,
				true);
	}

	/**
	 * The same for a text in one language alone; under the other it stands for the
	 * original.
	 */
	public PublicPage onlyIn(Language original) {
		return new PublicPage(this.language, this.title, this.description, this.paths, false, this.paths.get(original),
				this.article);
	}

	/** Whether search engines may list it. */
	public boolean indexed() {
		return this.canonical != null && this.canonical.equals(this.paths.get(this.language));
	}

	/** Its address for a reader of neither language. */
	public @Nullable String defaultPath() {
		return this.paths.get(Language.DEFAULT);
	}

	/** The address of the same page in the other language. */
	public @Nullable String otherPath() {
		return this.paths.get(this.language.other());
	}

}
