package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words and marks as Markdown can write them: without white space at the edges of what a
 * mark surrounds or where a line begins or ends, and without emphasis on nothing.
 */
final class TidyInlines {

	private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R\\s*");

	private final List<Inline> inlines = new ArrayList<>();

	private TidyInlines() {
	}

	static List<Inline> of(List<Inline> inlines) {
		TidyInlines tidy = new TidyInlines();
		for (Inline inline : inlines) {
			if (inline.isWords()) {
				tidy.addWords(LINE_END.matcher(inline.text()).replaceAll("\n"));
			}
			else {
				tidy.addMark(inline);
			}
		}
		tidy.takeTrailingSpace();
		return tidy.inlines;
	}

	private void addWords(String text) {
		if (this.inlines.isEmpty() || last().meaning() == Inline.Meaning.BREAK) {
			append(text.stripLeading());
			return;
		}
		int opening = this.inlines.size();
		while (opening > 0 && this.inlines.get(opening - 1).sort() == Inline.Sort.OPEN) {
			opening--;
		}
		if (opening < this.inlines.size()) {
			String words = text.stripLeading();
			List<Inline> marks = new ArrayList<>(this.inlines.subList(opening, this.inlines.size()));
			this.inlines.subList(opening, this.inlines.size()).clear();
			addSpace(text.substring(0, text.length() - words.length()));
			this.inlines.addAll(marks);
			append(words);
		}
		else {
			append(text);
		}
	}

	private void addMark(Inline mark) {
		boolean closes = mark.sort() == Inline.Sort.CLOSE;
		String space = (closes || mark.meaning() == Inline.Meaning.BREAK) ? takeTrailingSpace() : "";
		if (closes && last().sort() == Inline.Sort.OPEN && mark.meaning() == Inline.Meaning.EMPHASIS) {
			this.inlines.remove(this.inlines.size() - 1);
		}
		else {
			this.inlines.add(mark);
		}
		if (closes) {
			addSpace(space);
		}
	}

	/** White space at the beginning of a line is nothing. */
	private void addSpace(String space) {
		if (!this.inlines.isEmpty() && last().meaning() != Inline.Meaning.BREAK) {
			append(space);
		}
	}

	private void append(String text) {
		if (text.isEmpty()) {
			return;
		}
		String before = (!this.inlines.isEmpty() && last().isWords())
				? this.inlines.remove(this.inlines.size() - 1).text() : "";
		this.inlines.add(Inline.words(LINE_END.matcher(before + text).replaceAll("\n")));
	}

	private String takeTrailingSpace() {
		if (this.inlines.isEmpty() || !last().isWords()) {
			return "";
		}
		String words = this.inlines.remove(this.inlines.size() - 1).text();
		append(words.stripTrailing());
		return words.substring(words.stripTrailing().length());
	}

	private Inline last() {
		return this.inlines.get(this.inlines.size() - 1);
	}

}
