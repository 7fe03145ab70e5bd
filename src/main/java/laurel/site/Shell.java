package laurel.site;

import java.util.List;
import java.util.Map;

import laurel.content.ContentKinds;
import laurel.content.Listed;
import laurel.content.Purpose;
import laurel.lang.Language;
import laurel.safety.SafetyNotice;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of every public page.
 *
 * @param names of the site and of the organisation behind it
 * @param base of absolute addresses, without a slash at the end
 * @param menu lists and pages, as staff arranged them
 * @param pages the entries the house links to by purpose, in the order of their purposes
 * @param safety the hotlines and where the exit leads
 */
record Shell(Names names, String base, List<Link> menu, Map<Purpose, Link> pages, SafetyNotice safety) {

	/** Of the site: in the header, in titles, and what the exit leaves of a title. */
	public String name() {
		return this.names.name();
	}

	/** Where to find help; null where staff withdrew the page. */
	public @Nullable Link help() {
		return this.pages.get(Purpose.HELP);
	}

	/** What the exit can and cannot do; null where staff withdrew the page. */
	public @Nullable Link guide() {
		return this.pages.get(Purpose.SAFETY);
	}

	/** What may be written in a comment; null where staff withdrew the page. */
	public @Nullable Link rules() {
		return this.pages.get(Purpose.COMMENT_RULES);
	}

	/**
	 * A link of the frame.
	 *
	 * @param language that it leads to, where that is not the page's
	 */
	record Link(String text, String path, @Nullable String language) {

		/** To an entry, for a reader of this language. */
		static Link to(Listed listed, ContentKinds kinds, Language language) {
			boolean foreign = listed.language() != language;
			return new Link(listed.title(), kinds.of(listed.kind()).path(language, listed.slug()),
					foreign ? listed.language().code() : null);
		}

		/**
		 * Whether the page with this address is the one it leads to, or stands below it.
		 */
		public boolean leadsTo(@Nullable String address) {
			return address != null && (address.equals(this.path) || address.startsWith(this.path + "/")
					|| address.startsWith(this.path + "?"));
		}

	}

}
