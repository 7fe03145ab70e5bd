package laurel.markup;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A quote that has its own address, the language it was said in ({@code {lang=en}} on its
 * first line) and who said it (its last line, begun with a dash).
 */
final class Quote {

	private static final Pattern LANGUAGE = Pattern.compile("\\{lang=([^}]*)}");

	private final @Nullable String language;

	private final @Nullable Paragraph attribution;

	/**
	 * Takes the language and the attribution out of the quote, so that its words alone
	 * are left.
	 */
	Quote(BlockQuote block) {
		this.language = takeLanguage(block);
		this.attribution = takeAttribution(block);
	}

	@Nullable String language() {
		return this.language;
	}

	@Nullable Paragraph attribution() {
		return this.attribution;
	}

	private static @Nullable String takeLanguage(BlockQuote block) {
		if (block.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
			Matcher mark = LANGUAGE.matcher(text.getLiteral().strip());
			Node after = text.getNext();
			if (mark.matches() && LanguageMark.Processor.isTag(mark.group(1))
					&& (after == null || after instanceof SoftLineBreak)) {
				text.unlink();
				if (after == null) {
					paragraph.unlink();
				}
				else {
					after.unlink();
				}
				return mark.group(1);
			}
		}
		return null;
	}

	private static @Nullable Paragraph takeAttribution(BlockQuote block) {
		if (!(block.getLastChild() instanceof Paragraph last)) {
			return null;
		}
		Node start = last.getFirstChild();
		for (Node node = start; node != null; node = node.getNext()) {
			if (node instanceof SoftLineBreak) {
				start = node.getNext();
			}
		}
		boolean alone = start == last.getFirstChild();
		if (!(start instanceof Text text) || !text.getLiteral().startsWith("— ")
				|| (alone && last.getPrevious() == null)) {
			return null;
		}
		Paragraph attribution = new Paragraph();
		Node lineBreak = text.getPrevious();
		for (Node node = text; node != null;) {
			Node next = node.getNext();
			attribution.appendChild(node);
			node = next;
		}
		if (alone) {
			last.unlink();
		}
		else if (lineBreak != null) {
			lineBreak.unlink();
		}
		return attribution;
	}

	/** Writes each quote as a figure with an id of its own. */
	static final class Renderer implements NodeRenderer {

		private final HtmlNodeRendererContext context;

		private final HtmlWriter html;

		private final Anchors anchors;

		private int number;

		Renderer(HtmlNodeRendererContext context, Anchors anchors) {
			this.context = context;
			this.anchors = anchors;
			this.html = context.getWriter();
		}

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(BlockQuote.class, LanguageMark.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof LanguageMark mark) {
				this.html.tag("span", Map.of("lang", mark.tag()));
				renderChildren(mark);
				this.html.tag("/span");
			}
			else {
				renderQuote((BlockQuote) node);
			}
		}

		private void renderQuote(BlockQuote block) {
			Quote quote = new Quote(block);
			this.number++;
			this.html.tag("figure", Map.of("class", "quote", "id", this.anchors.forQuote(this.number)));
			this.html.tag("blockquote", (quote.language != null) ? Map.of("lang", quote.language) : Map.of());
			renderChildren(block);
			this.html.tag("/blockquote");
			if (quote.attribution != null) {
				this.html.tag("figcaption");
				renderChildren(quote.attribution);
				this.html.tag("/figcaption");
			}
			this.html.tag("/figure");
			this.html.line();
		}

		private void renderChildren(Node parent) {
			for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
				this.context.render(node);
			}
		}

	}

}
