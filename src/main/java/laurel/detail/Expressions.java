package laurel.detail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Regular expressions of a file of ours, one a line, each behind the kind of thing it
 * finds; names in braces stand for what the file defines.
 */
public final class Expressions {

	private final Map<String, Pattern> patterns = new LinkedHashMap<>();

	private Expressions(List<String> lines, String between) {
		Map<String, String> definitions = new LinkedHashMap<>();
		Map<String, List<String>> kinds = new LinkedHashMap<>();
		for (String line : lines) {
			String[] definition = line.split(" = ", 2);
			if (line.startsWith("{")) {
				definitions.put(definition[0], "(?:" + definition[1] + ")");
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				String[] expression = line.split(": ", 2);
				kinds.computeIfAbsent(expression[0], (kind) -> new ArrayList<>()).add(expression[1]);
			}
		}
		kinds.forEach((kind, expressions) -> this.patterns.put(kind, compile(expressions, definitions, between)));
	}

	/**
	 * Those of a file.
	 * @param name of the file, with its folder
	 * @param between what a space in them stands for
	 */
	public static Expressions named(String name, String between) {
		try {
			return new Expressions(
					new ClassPathResource(name + ".txt").getContentAsString(StandardCharsets.UTF_8).lines().toList(),
					between);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Finds whole words, in whatever case, that any expression of this kind fits. */
	public Pattern of(String kind) {
		Pattern pattern = this.patterns.get(kind);
		if (pattern == null) {
			throw new IllegalStateException("no expressions for " + kind);
		}
		return pattern;
	}

	private static Pattern compile(List<String> expressions, Map<String, String> definitions, String between) {
		String any = String.join("|", expressions);
		for (Map.Entry<String, String> definition : definitions.entrySet()) {
			any = any.replace(definition.getKey(), definition.getValue());
		}
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any.replace(" ", between) + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
