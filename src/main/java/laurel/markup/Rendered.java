package laurel.markup;

import java.util.List;

/**
 * A text made ready to show.
 *
 * @param html the whole of it
 * @param outline its headings, in order
 * @param words how many words a reader reads
 */
public record Rendered(SafeHtml html, List<Heading> outline, int words) {

	/**
	 * A heading and its address on the page.
	 *
	 * @param level 2 to 4
	 * @param anchor the id it carries
	 * @param text its words, without markup
	 */
	public record Heading(int level, String anchor, String text) {

	}

}
