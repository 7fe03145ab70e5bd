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
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

import org.springframework.stereotype.Component;

/**
 * The Markdown subset that staff write: headings from the second level, paragraphs,
 * lists, quotes with attribution and language, links, emphasis, footnotes and marks of
 * language. Rendered once, when a text is saved.
 */
@Component
public class Markdown {

	private static final List<Extension> EXTENSIONS = List.of(FootnotesExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
		.linkProcessor(new LanguageMark.Processor())
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.STRIP)
		.build();

	private final Wordings wordings;

	Markdown(Wordings wordings) {
		this.wordings = wordings;
	}

	/**
	 * Renders a text of this language; what the subset does not know is shown as it was
	 * typed, never as HTML.
	 */
	public Rendered render(String markdown, Language language) {
		Node document = parse(markdown);
		Outline outline = Outline.of(document);
		HtmlRenderer renderer = HtmlRenderer.builder()
			.extensions(EXTENSIONS)
			.escapeHtml(true)
			.nodeRendererFactory(Quote.Renderer::new)
			.attributeProviderFactory((context) -> new Attributes(outline.anchors(), this.wordings.in(language)))
			.build();
		int words = wordsIn(PLAIN.render(document));
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

	/** The words inside a node, those in another language too. */
	static String plain(Node parent) {
		return PlainText.inside(parent).strip();
	}

}
