package laurel.markup;

import java.util.List;
import java.util.Set;

import laurel.lang.Language;
import laurel.lang.Wordings;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.springframework.stereotype.Component;

/**
 * The Markdown subset that staff write: headings from the second level, paragraphs,
 * lists, quotes with attribution and language, links, emphasis, footnotes and marks of
 * language. Rendered once, when a text is saved.
 */
@Component
public class Markdown {

	/** The level of the first heading below the title. */
	public static final int HIGHEST_HEADING = 2;

	/** The level below which a text has no headings. */
	public static final int DEEPEST_HEADING = 4;

	private static final List<Extension> EXTENSIONS = List.of(FootnotesExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
		.linkProcessor(new LanguageMark.Processor())
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	private final Wordings wordings;

	Markdown(Wordings wordings) {
		this.wordings = wordings;
	}

	/** Renders the text that a page is about. */
	public Rendered render(String markdown, Language language) {
		return render(markdown, language, Anchors.ofPage());
	}

	/**
	 * Renders a text of this language; what the subset does not know is shown as it was
	 * typed, never as HTML.
	 * @param anchors new ones for each text
	 */
	public Rendered render(String markdown, Language language, Anchors anchors) {
		Node document = parse(markdown);
		Outline outline = Outline.of(document, anchors);
		HtmlRenderer renderer = HtmlRenderer.builder()
			.extensions(EXTENSIONS)
			.escapeHtml(true)
			.nodeRendererFactory((context) -> new Quote.Renderer(context, anchors))
			.attributeProviderFactory(
					(context) -> new Attributes(outline.anchors(), anchors, this.wordings.in(language)))
			.build();
		int words = wordsIn(PlainText.of(document));
		return new Rendered(Sanitizer.sanitize(renderer.render(document)), outline.headings(), words);
	}

	/** What the subset does not allow in this text, by line; empty for a good text. */
	public List<Fault> faults(String markdown) {
		FaultFinder finder = new FaultFinder();
		parse(markdown).accept(finder);
		return finder.faults();
	}

	static Node parse(String markdown) {
		return PARSER.parse(markdown);
	}

	/** How many words a reader reads in plain text. */
	public static int wordsIn(String text) {
		String stripped = text.strip();
		return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
	}

}
