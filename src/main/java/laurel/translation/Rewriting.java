package laurel.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.markup.Blocks;
import laurel.markup.SourceBlock;
import laurel.translation.Compared.Line;
import laurel.translation.Shift.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts the words of lines into the form of a translation. Of several, those that stand
 * last are written first, so that none has moved before its turn.
 */
final class Rewriting {

	/** A field of one of several things: {@code themes}, {@code 1} and {@code .quote}. */
	private static final Pattern ELEMENT = Pattern.compile("(\\w+)\\[(\\d+)](.*)");

	private final Compared compared;

	private final FormFields original;

	private final FormFields form;

	/** Things of several that were added, by their names in the original. */
	private final Map<String, Integer> added = new HashMap<>();

	/**
	 * @param original the form of the original
	 * @param form of the translation, which is changed
	 */
	Rewriting(Compared compared, JsonNode original, JsonNode form) {
		this.compared = compared;
		this.original = new FormFields(original);
		this.form = new FormFields(form);
	}

	/**
	 * Writes the translations of several lines, where they stand; none of them moves.
	 */
	void writeAll(Map<Line, String> words) {
		List<Line> lines = new ArrayList<>(words.keySet());
		lines.sort(Comparator.comparingInt((Line line) -> this.compared.lines().indexOf(line)).reversed());
		lines.stream()
			.filter((line) -> line.shift().piece().block() == null)
			.forEach((line) -> write(line, words.getOrDefault(line, ""), false));
		lines.stream()
			.filter((line) -> line.shift().piece().block() != null)
			.sorted(Comparator.comparingInt(this::end).reversed())
			.forEach((line) -> write(line, words.getOrDefault(line, ""), false));
	}

	/** Up to where the words of a line change a field, or behind what they are put. */
	private int end(Line line) {
		Piece own = line.translation();
		Piece before = (own != null) ? own : this.compared.before(line);
		SourceBlock block = (before != null) ? before.block() : null;
		return (block == null) ? 0 : (own == null) ? Blocks.end(block) + 1 : Blocks.end(block);
	}

	/** Writes the translation of a line; without words, the translation is gone. */
	void write(Line line, String words) {
		write(line, words, line.pending() && line.shift().kind() == Kind.MOVED);
	}

	private void write(Line line, String words, boolean moves) {
		Piece own = line.translation();
		if (own == null) {
			if (!words.isBlank() && line.shift().after() != null) {
				add(line, words);
			}
		}
		else if (own.block() == null) {
			this.form.put(own.field(), words.strip());
			if (words.isBlank()) {
				removeIfEmpty(line.shift(), own.field());
			}
		}
		else if (moves) {
			move(line, own, own.block(), words);
		}
		else {
			this.form.put(own.field(), Blocks.replace(this.form.text(own.field()), own.block(), words));
		}
	}

	private void add(Line line, String words) {
		Piece model = line.shift().piece();
		String field = place(line, model.field());
		this.form.put(field, (model.block() == null) ? words.strip()
				: Blocks.insert(this.form.text(field), before(line, field), model.block(), words));
	}

	private void move(Line line, Piece own, SourceBlock block, String words) {
		String field = own.field();
		String text = this.form.text(field);
		SourceBlock before = before(line, field);
		if (words.isBlank()) {
			this.form.put(field, Blocks.replace(text, block, words));
			return;
		}
		int number = Blocks.of(text).stream().map(SourceBlock::line).toList().indexOf(block.line());
		boolean earlier = before == null || before.line() < block.line();
		String added = Blocks.insert(text, before, block, words);
		SourceBlock former = Blocks.of(added).get(earlier ? number + 1 : number);
		this.form.put(field, Blocks.replace(added, former, ""));
	}

	/** The block of this field that the translation of the line is to follow. */
	private @Nullable SourceBlock before(Line line, String field) {
		Piece before = this.compared.before(line);
		return (before != null && before.field().equals(field)) ? before.block() : null;
	}

	/**
	 * Which field of the translation is to say what this field of the original says. One
	 * thing of several is added where the translation lacks it.
	 */
	private String place(Line line, String field) {
		Matcher element = ELEMENT.matcher(field);
		if (!element.matches()) {
			return field;
		}
		String list = element.group(1);
		String own = list + "[" + element.group(2) + "]";
		Optional<Integer> place = Optional.ofNullable(this.added.get(own))
			.or(() -> translated(this.compared.whole(), own + ".").findFirst());
		if (place.isEmpty()) {
			List<Line> earlier = this.compared.lines().subList(0, this.compared.lines().indexOf(line));
			place = translated(earlier, list + "[").reduce((one, next) -> next).map((last) -> last + 1);
			this.form.insert(list, place.orElse(0), empty(own));
			this.added.put(own, place.orElse(0));
		}
		return list + "[" + place.orElse(0) + "]" + element.group(3);
	}

	/** Which elements of its list the translation has for fields that begin so. */
	private static Stream<Integer> translated(List<Line> lines, String beginning) {
		return lines.stream()
			.filter((line) -> line.shift().piece().field().startsWith(beginning))
			.map(Line::translation)
			.filter(Objects::nonNull)
			.map((piece) -> ELEMENT.matcher(piece.field()))
			.filter(Matcher::matches)
			.map((element) -> Integer.valueOf(element.group(2)));
	}

	/** What the original has there, without its words. */
	private JsonNode empty(String element) {
		JsonNode copy = this.original.copy(element);
		if (copy.isString()) {
			return copy;
		}
		FormFields fields = new FormFields(copy);
		this.compared.whole()
			.stream()
			.map((line) -> line.shift().piece().field())
			.filter((field) -> field.startsWith(element + "."))
			.forEach((field) -> fields.put(field.substring(element.length() + 1), ""));
		return copy;
	}

	/** Takes one thing of several away when nothing is left of what the original had. */
	private void removeIfEmpty(Shift shift, String field) {
		Matcher own = ELEMENT.matcher(field);
		Matcher gone = ELEMENT.matcher(shift.piece().field());
		if (shift.kind() != Kind.REMOVED || !own.matches() || !gone.matches()) {
			return;
		}
		String element = own.group(1) + "[" + own.group(2) + "]";
		boolean empty = this.compared.lines()
			.stream()
			.map((line) -> ELEMENT.matcher(line.shift().piece().field()))
			.filter((each) -> each.matches() && each.group(1).equals(gone.group(1)))
			.allMatch((each) -> this.form.text(element + each.group(3)).isBlank());
		if (empty) {
			this.form.remove(element);
		}
	}

}
