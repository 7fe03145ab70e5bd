package laurel.markup;

import laurel.lang.Language;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes the Markdown subset out of the HTML that word processors, mail and other pages
 * leave on the clipboard. What the subset has no sign for is dropped, but no word that
 * was to be seen.
 */
public final class PastedHtml {

	/** Deeper trees are made by machines; what stands deeper in one comes up to here. */
	private static final int DEEPEST = 120;

	private PastedHtml() {
	}

	/**
	 * The text of a clipboard, without a line break at either end; empty where nothing of
	 * it can be read.
	 * @param html whole or a fragment, from anywhere
	 * @param language of the text that it is pasted into: passages in another are marked
	 * @param notes the highest number of a note in that text, after which new ones count
	 */
	public static String toMarkdown(String html, Language language, int notes) {
		return toMarkdown(html, language, notes, "");
	}

	/**
	 * The same for the beginning of a text that has a title of its own: a document that
	 * begins with it comes without, and its headings are below that title.
	 * @param title empty for none
	 */
	public static String toMarkdown(String html, Language language, int notes, String title) {
		Element body = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").body();
		PastedTree.simplify(body);
		PastedHeadings.removeTitle(body, title);
		PastedLanguages.settle(body, language.code());
		PastedNotes found = PastedNotes.takeOut(body, notes);
		PastedBlocks.Context context = new PastedBlocks.Context(language.code(), PastedHeadings.levels(body), found, 0);
		String text = PastedBlocks.read(body, PastedLook.PLAIN, context);
		return Characters.clean(text + found.write(context)).strip();
	}

}
