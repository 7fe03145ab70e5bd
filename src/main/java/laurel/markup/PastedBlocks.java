package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a tree of pasted HTML as blocks of Markdown, one after the other. */
final class PastedBlocks {

	/** Elements that begin a line of their own; all others stand in one. */
	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "body", "caption", "center", "dd",
			"details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header",
			"hgroup", "hr", "legend", "li", "main", "nav", "p", "pre", "search", "section", "summary", "tbody", "td",
			"tfoot", "th", "thead", "tr");

	private static final String HEADING = "h[1-6]";

	/** Lists and quotes inside one another; what stands deeper has no sign of its own. */
	private static final int DEEPEST = 6;

	private final Context context;

	/** Whether all is one line, as in a heading. */
	private final boolean flat;

	private final List<Block> blocks = new ArrayList<>();

	private PastedLine line = new PastedLine();

	private PastedBlocks(Context context, boolean flat) {
		this.context = context;
		this.flat = flat;
	}

	/** Everything in an element, with empty lines between. */
	static String read(Element parent, PastedLook look, Context context) {
		return join(blocks(parent, look, context));
	}

	private static List<Block> blocks(Element parent, PastedLook look, Context context) {
		PastedBlocks read = new PastedBlocks(context, false);
		read.children(parent, look);
		read.finish();
		return read.blocks;
	}

	/** Everything in an element as a single line. */
	static PastedLine line(Element parent, PastedLook look, Context context) {
		PastedBlocks read = new PastedBlocks(context, true);
		read.children(parent, look);
		return read.line;
	}

	private void children(Element parent, PastedLook look) {
		for (Node node : parent.childNodes()) {
			if (node instanceof Element element) {
				element(element, look.in(element, this.context.home()));
			}
			else if (node instanceof TextNode text) {
				this.line.add(text.getWholeText(), look);
			}
		}
	}

	private void element(Element element, PastedLook look) {
		String name = element.normalName();
		Optional<String> note = this.context.notes().mark(element);
		if (note.isPresent()) {
			this.line.addNote(note.get());
		}
		else if (name.equals("br")) {
			lineBreak();
		}
		else if (this.flat && !isInLine(name)) {
			this.line.add(" ", PastedLook.PLAIN);
			children(element, look);
			this.line.add(" ", PastedLook.PLAIN);
		}
		else if (isInLine(name)) {
			children(element, look);
		}
		else {
			finish();
			block(name, element, look);
			finish();
		}
	}

	private static boolean isInLine(String name) {
		return !BLOCKS.contains(name) && !name.matches(HEADING)
				&& !Set.of("ul", "ol", "blockquote", "table").contains(name);
	}

	private void block(String name, Element element, PastedLook look) {
		if (name.matches(HEADING)) {
			PastedLine words = line(element, look, this.context).withoutWeight();
			add(words.markdown("#".repeat(this.context.levels().getOrDefault(name, 2)) + " "), false);
		}
		else if (this.context.depth() >= DEEPEST) {
			children(element, look);
		}
		else if (name.equals("ul") || name.equals("ol")) {
			add(list(element, look), true);
		}
		else if (name.equals("blockquote")) {
			add(quote(element, look), false);
		}
		else if (name.equals("table") && PastedTable.isTable(element)) {
			add(PastedTable.write(element, look, this.context), true);
		}
		else {
			children(element, look);
		}
	}

	/** A second one in a row begins a new paragraph. */
	private void lineBreak() {
		if (this.flat) {
			this.line.add(" ", PastedLook.PLAIN);
		}
		else if (!this.line.addBreak()) {
			finish();
		}
	}

	private void finish() {
		if (!this.flat) {
			add(this.line.markdown(""), false);
			this.line = new PastedLine();
		}
	}

	private void add(String text, boolean list) {
		if (!text.isBlank()) {
			this.blocks.add(new Block(text, list));
		}
	}

	private static String join(List<Block> blocks) {
		StringBuilder joined = new StringBuilder();
		for (Block block : blocks) {
			joined.append(joined.isEmpty() ? "" : "\n\n").append(block.text());
		}
		return joined.toString();
	}

	private String list(Element list, PastedLook look) {
		List<List<Block>> items = new ArrayList<>();
		Context inside = this.context.within(this.context.home());
		for (Element item : list.children()) {
			List<Block> blocks = blocks(item, look.in(item, this.context.home()), inside);
			if (!blocks.isEmpty()) {
				items.add(blocks);
			}
		}
		return items(items, list.normalName().equals("ol"), list.attr("start"));
	}

	private static String items(List<List<Block>> items, boolean numbered, String start) {
		List<String> lines = new ArrayList<>();
		int number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
		for (List<Block> item : items) {
			String sign = numbered ? (number++) + ". " : "- ";
			StringBuilder text = new StringBuilder();
			for (Block block : item) {
				text.append(text.isEmpty() ? "" : block.list() ? "\n" : "\n\n").append(block.text());
			}
			lines.add(sign + text.toString().replaceAll("\n(?!\n)", "\n" + " ".repeat(sign.length())));
		}
		return String.join("\n", lines);
	}

	private String quote(Element quote, PastedLook look) {
		String who = PastedQuotes.takeAttribution(quote);
		String home = this.context.home();
		String tongue = PastedLanguages.ofAll(quote, look.language().isEmpty() ? home : look.language(), home);
		Context inside = this.context.within(tongue.isEmpty() ? home : tongue);
		String words = read(quote, tongue.isEmpty() ? look : look.withLanguage(""), inside);
		if (words.isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder(tongue.isEmpty() ? "" : "{lang=" + tongue + "}\n").append(words);
		if (!who.isBlank()) {
			PastedLine line = new PastedLine();
			line.add(who, PastedLook.PLAIN);
			text.append('\n').append(line.markdown("— "));
		}
		return "> " + text.toString().replace("\n", "\n> ").replaceAll("(?m)^> $", ">");
	}

	/**
	 * What all of a pasted text has in common.
	 *
	 * @param home tag of the language that needs no mark
	 * @param levels what level each sort of heading gets
	 * @param depth in how many lists and quotes it stands
	 */
	record Context(String home, Map<String, Integer> levels, PastedNotes notes, int depth) {

		/** In one more list or quote, which is in this language. */
		Context within(String tongue) {
			return new Context(tongue, this.levels, this.notes, this.depth + 1);
		}

	}

	private record Block(String text, boolean list) {

	}

}
