package laurel.markup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** The footnotes of a pasted text, and the endnotes after them. */
final class PastedNotes {

	/**
	 * Of Word, LibreOffice, Google Docs and Markdown: where a number in the text leads.
	 */
	private static final Pattern DOWN = Pattern
		.compile("#(?:(_ftn|_edn|ftnt|fn:?|footnote-?)(\\d{1,4})|(sdfootnote|sdendnote)(\\d{1,4})sym)$");

	/** And where the number before a note leads. */
	private static final Pattern UP = Pattern
		.compile("#(?:(_ftn|_edn|ftnt_?|fn|footnote-?)ref:?-?(\\d{1,4})|(sdfootnote|sdendnote)(\\d{1,4})anc)$");

	private static final String WHOLE = "div[id^=ftn], div[id^=edn], div[id^=sdfootnote], div[id^=sdendnote], li, p";

	/** By where they lead, as {@link #key} names it. */
	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<Integer, Element> notes = new LinkedHashMap<>();

	private final int before;

	private PastedNotes(int before) {
		this.before = before;
	}

	/** Takes those notes out to which a number in the text leads. */
	static PastedNotes takeOut(Element body, int before) {
		PastedNotes notes = new PastedNotes(before);
		for (Element link : body.select("a[href]")) {
			key(link, DOWN).ifPresent(
					(key) -> notes.numbers.computeIfAbsent(key, (added) -> notes.before + notes.numbers.size() + 1));
		}
		for (Element link : body.select("a[href]")) {
			key(link, UP).ifPresent((key) -> notes.takeOut(key, link));
		}
		return notes;
	}

	private void takeOut(String key, Element link) {
		Integer number = this.numbers.get(key);
		Element whole = (link.parent() != null) ? link.parent().closest(WHOLE) : null;
		link.remove();
		if (number != null && whole != null && this.notes.putIfAbsent(number, whole) == null) {
			whole.remove();
		}
	}

	/** What stands for a link that leads to a note: {@code [^3]}. */
	Optional<String> mark(Element link) {
		return key(link, DOWN).map(this.numbers::get).map((number) -> "[^" + number + "]");
	}

	/** Kind and number of a note, which each program names in its own way. */
	private static Optional<String> key(Element link, Pattern pattern) {
		Matcher found = pattern.matcher(link.attr("href"));
		if (!link.normalName().equals("a") || !found.find()) {
			return Optional.empty();
		}
		return Optional.of((found.group(1) != null) ? found.group(1).replaceAll("[_:-]", "") + found.group(2)
				: found.group(3) + found.group(4));
	}

	/** All notes, each with an empty line before it. */
	String write(PastedBlocks.Context context) {
		StringJoiner written = new StringJoiner("");
		this.notes.forEach((number, note) -> {
			String words = PastedBlocks.line(note, PastedLook.PLAIN, context).markdown("");
			if (!words.isEmpty()) {
				written.add("\n\n[^" + number + "]: " + words);
			}
		});
		return written.toString();
	}

}
