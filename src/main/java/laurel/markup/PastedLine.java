package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of one paragraph with their looks, and how they are written in the subset. What
 * is written is read again: where it would not say the same words, it is written more
 * plainly.
 */
final class PastedLine {

	/** Spaces, words, and each other character by itself. */
	private static final Pattern PARTS = Pattern.compile("[\\s\\p{Z}]+|[\\p{L}\\p{N}\\p{M}]+|(?s:.)");

	private static final String BREAK = "\n";

	private List<Part> parts = new ArrayList<>();

	/** Spaces in a row are one, and none begins a line. */
	void add(String text, PastedLook look) {
		Matcher matcher = PARTS.matcher(Characters.clean(text));
		while (matcher.find()) {
			if (!matcher.group().matches("[\\s\\p{Z}]+")) {
				this.parts.add(new Part(matcher.group(), look, false));
			}
			else if (!this.parts.isEmpty() && !last().isSpace()) {
				this.parts.add(new Part(" ", look, false));
			}
		}
	}

	void addNote(String mark) {
		this.parts.add(new Part(mark, PastedLook.PLAIN, true));
	}

	/** False where the line was broken already. */
	boolean addBreak() {
		while (!this.parts.isEmpty() && last().text().equals(" ")) {
			this.parts.remove(this.parts.size() - 1);
		}
		if (!this.parts.isEmpty() && last().isSpace()) {
			return false;
		}
		if (!this.parts.isEmpty()) {
			this.parts.add(new Part(BREAK, PastedLook.PLAIN, false));
		}
		return true;
	}

	private Part last() {
		return this.parts.get(this.parts.size() - 1);
	}

	/** The same words, none of them bold. */
	PastedLine withoutWeight() {
		return with(PastedLook::withoutWeight);
	}

	private PastedLine with(Function<PastedLook, PastedLook> change) {
		PastedLine line = new PastedLine();
		this.parts.forEach((part) -> line.parts.add(part.with(change.apply(part.look()))));
		return line;
	}

	/**
	 * In the subset, with what makes it a heading or a part of a quote before it; empty
	 * where there is no word.
	 */
	String markdown(String prefix) {
		while (!this.parts.isEmpty() && last().isSpace()) {
			this.parts.remove(this.parts.size() - 1);
		}
		if (this.parts.isEmpty()) {
			return "";
		}
		this.parts = PastedParts.settle(this.parts);
		String words = this.parts.stream().map(Part::text).collect(Collectors.joining()).replace(BREAK, " ");
		String text = prefix + new PastedWriter(false).write(this.parts);
		if (!says(text, prefix, words)) {
			text = prefix + new PastedWriter(false).write(with(PastedLook::withoutEmphasis).parts);
		}
		if (!says(text, prefix, words)) {
			text = prefix + new PastedWriter(true).write(with((look) -> PastedLook.PLAIN).parts);
		}
		return text;
	}

	private static boolean says(String text, String prefix, String words) {
		String read = PlainText.of(Markdown.parse(text));
		return read.equals(prefix.startsWith("#") ? words : prefix + words);
	}

	/**
	 * A word, a character or a space.
	 *
	 * @param note whether it is the mark of a note, written as it is
	 */
	record Part(String text, PastedLook look, boolean note) {

		boolean isSpace() {
			return this.text.equals(" ") || this.text.equals(BREAK);
		}

		boolean isWord() {
			return !this.note && Character.isLetterOrDigit(this.text.codePointAt(0));
		}

		boolean hasLetter() {
			return !this.note && this.text.codePoints().anyMatch(Character::isLetter);
		}

		Part with(PastedLook other) {
			return new Part(this.text, other, this.note);
		}

	}

}
