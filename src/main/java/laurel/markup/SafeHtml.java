package laurel.markup;

/**
 * HTML that went through the sanitiser and may stand on a page as it is. Only
 * {@link Markdown} makes it, and the converter of a column that holds what
 * {@link Markdown} made.
 */
public final class SafeHtml {

	/** Nothing at all. */
	public static final SafeHtml EMPTY = new SafeHtml("");

	private final String html;

	SafeHtml(String html) {
		this.html = html;
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return this.html.isEmpty();
	}

	/**
	 * Whether it has links to other sites, which point to a note with the id {@code out}
	 * that the page must carry.
	 */
	public boolean linksOut() {
		return this.html.contains("aria-describedby=\"out\"");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SafeHtml safe && safe.html.equals(this.html);
	}

	@Override
	public int hashCode() {
		return this.html.hashCode();
	}

	@Override
	public String toString() {
		return this.html;
	}

}
