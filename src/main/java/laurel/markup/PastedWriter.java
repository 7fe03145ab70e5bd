package laurel.markup;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import laurel.markup.PastedLine.Part;

/**
 * Puts the signs of the subset around words, and a backslash before what only looks like
 * one.
 */
final class PastedWriter {

	/** What can differ from word to word, from the outermost sign to the innermost. */
	private static final List<Function<PastedLook, Object>> LOOKS = List.of(PastedLook::language, PastedLook::address,
			PastedLook::bold, PastedLook::italic);

	private static final Pattern SIGN = Pattern.compile("\\\\(?=\\p{Punct}|$)|`|(?<!\\s)\\*|\\*(?!\\s)"
			+ "|(?<![\\p{L}\\p{N}\\s_])_|_(?![\\p{L}\\p{N}\\s_])|<(?=[a-zA-Z/!?])|&(?=#?\\w+;)"
			+ "|\\[(?=\\^|[^\\]]{0,200}\\][(\\[{:])");

	private static final Pattern BRACKET = Pattern.compile("(?<!\\\\)[\\[\\]]");

	private static final Pattern LINE_START = Pattern
		.compile("(?m)^(?:([-+*](?=\\s|$)|#{1,6}(?=\\s|$)|>|(?:=+|-+)[ \\t]*$)|(\\d{1,9})([.)](?=\\s|$)))");

	private final boolean all;

	private final StringBuilder out = new StringBuilder();

	/** If all, every character that could be a sign gets its backslash. */
	PastedWriter(boolean all) {
		this.all = all;
	}

	String write(List<Part> parts) {
		write(parts, 0);
		return LINE_START.matcher(this.out)
			.replaceAll((line) -> Matcher.quoteReplacement(
					(line.group(1) != null) ? "\\" + line.group(1) : line.group(2) + "\\" + line.group(3)));
	}

	private void write(List<Part> parts, int level) {
		if (level == LOOKS.size()) {
			words(parts);
			return;
		}
		Function<PastedLook, Object> look = LOOKS.get(level);
		int start = 0;
		for (int end = 1; end <= parts.size(); end++) {
			Object value = look.apply(parts.get(start).look());
			if (end == parts.size() || !look.apply(parts.get(end).look()).equals(value)) {
				group(parts.subList(start, end), level, value);
				start = end;
			}
		}
	}

	private void group(List<Part> parts, int level, Object value) {
		if (value.equals("") || value.equals(false)) {
			write(parts, level + 1);
		}
		else if (level < 2) {
			brackets(parts, level, (level == 0) ? "{lang=" + value + "}" : "(" + value + ")");
		}
		else {
			String stars = (level == 2) ? "**" : "*";
			this.out.append(stars);
			write(parts, level + 1);
			this.out.append(stars);
		}
	}

	/** A passage in brackets and what follows them. */
	private void brackets(List<Part> parts, int level, String after) {
		PastedWriter inside = new PastedWriter(this.all);
		inside.write(parts, level + 1);
		if (this.out.length() > 0 && this.out.charAt(this.out.length() - 1) == '!') {
			this.out.insert(this.out.length() - 1, '\\');
		}
		this.out.append('[').append(BRACKET.matcher(inside.out).replaceAll("\\\\$0")).append(']').append(after);
	}

	private void words(List<Part> parts) {
		StringBuilder plain = new StringBuilder();
		for (Part part : parts) {
			if (part.note()) {
				this.out.append(escape(plain)).append(part.text());
				plain.setLength(0);
			}
			else {
				plain.append(part.text());
			}
		}
		this.out.append(escape(plain));
	}

	private String escape(CharSequence words) {
		Pattern signs = this.all ? Pattern.compile("\\p{Punct}") : SIGN;
		return signs.matcher(words).replaceAll("\\\\$0").replace("\n", "\\\n");
	}

}
