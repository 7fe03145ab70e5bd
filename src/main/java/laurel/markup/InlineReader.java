package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the source of a block from its beginning: what the parser calls text is words.
 */
final class InlineReader {

	/** The language of a quote, on its first line. */
	private static final Pattern QUOTED = Pattern.compile("^\\{lang=[^}\\n]*}[ \\t]*\\n");

	private final List<Inline> inlines = new ArrayList<>();

	private final String source;

	/** Up to where it has been read. */
	private int place;

	private InlineReader(String source) {
		this.source = source;
	}

	static List<Inline> read(String source, String definitions) {
		InlineReader reader = new InlineReader(source);
		Matcher quoted = QUOTED.matcher(source);
		if (quoted.find()) {
			reader.mark(Inline.Sort.ALONE, Inline.Meaning.BREAK, quoted.end());
		}
		// Blank lines keep the places, and begin nothing.
		String rest = "\n".repeat(reader.place) + source.substring(reader.place);
		reader.readChildren(Markdown.parse(rest + definitions));
		reader.readMarks(source.length());
		return reader.inlines;
	}

	private void readChildren(Node parent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			read(node);
		}
	}

	private void read(Node node) {
		if (node instanceof SoftLineBreak) {
			words("\n");
			this.place = this.source.indexOf('\n', this.place) + 1;
			return;
		}
		if (node instanceof HardLineBreak) {
			mark(Inline.Sort.ALONE, Inline.Meaning.BREAK, this.source.indexOf('\n', this.place) + 1);
			return;
		}
		int start = start(node);
		if (start < 0 || node instanceof Block) {
			readChildren(node);
		}
		else if (start < this.source.length()) {
			readMarks(start);
			readInline(node, end(node));
		}
	}

	private void readInline(Node node, int end) {
		Node child = node.getFirstChild();
		if (node instanceof Text text) {
			words(text.getLiteral());
			this.place = end;
		}
		else if (child == null || start(child) < 0 || this.source.charAt(this.place) == '<' || node instanceof Image) {
			mark(Inline.Sort.ALONE, meaning(node), end);
		}
		else {
			mark(Inline.Sort.OPEN, meaning(node), start(child));
			readChildren(node);
			mark(Inline.Sort.CLOSE, meaning(node), end);
		}
	}

	private static Inline.Meaning meaning(Node node) {
		return (node instanceof Emphasis || node instanceof StrongEmphasis) ? Inline.Meaning.EMPHASIS
				: (node instanceof Link) ? Inline.Meaning.LINK
						: (node instanceof LanguageMark) ? Inline.Meaning.LANGUAGE
								: (node instanceof FootnoteReference) ? Inline.Meaning.NOTE : Inline.Meaning.OTHER;
	}

	/** Reads what no node told of: white space that counts for nothing, and marks. */
	private void readMarks(int end) {
		String between = this.source.substring(this.place, Math.max(this.place, end));
		boolean ending = end == this.source.length();
		if (between.isBlank() && (ending || between.indexOf('\n') < 0)) {
			this.place = Math.max(this.place, end);
			return;
		}
		mark(Inline.Sort.ALONE, (between.indexOf('\n') < 0) ? Inline.Meaning.OTHER : Inline.Meaning.BREAK, end);
	}

	private void words(String text) {
		int last = this.inlines.size() - 1;
		boolean goesOn = last >= 0 && this.inlines.get(last).isWords();
		String before = goesOn ? this.inlines.remove(last).text() : "";
		this.inlines.add(Inline.words(before + text));
	}

	private void mark(Inline.Sort sort, Inline.Meaning meaning, int end) {
		this.inlines.add(new Inline(sort, meaning, this.source.substring(this.place, end)));
		this.place = end;
	}

	private static int start(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
	}

	private static int end(Node node) {
		SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
		return last.getInputIndex() + last.getLength();
	}

}
