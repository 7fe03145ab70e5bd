package laurel.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.lang.Language;

/**
 * The messages of one language as they were written.
 *
 * @param text the whole file
 * @param values by key, in the order of the file
 */
public record Messages(String text, Map<String, String> values) {

	private static final Pattern LINE = Pattern.compile("(?m)^([^#=\n]+)=(.*)$");

	public static Messages in(Language language) {
		String file = "messages_" + language.code() + ".properties";
		String text = Source.in("src/main/resources", file).get(0).text();
		Map<String, String> values = new LinkedHashMap<>();
		LINE.matcher(text).results().forEach((line) -> {
			if (values.put(line.group(1), line.group(2)) != null) {
				throw new IllegalStateException(line.group(1) + " stands twice in " + file);
			}
		});
		return new Messages(text, values);
	}

	/** The key of each line, in order; a line without one as it is. */
	public List<String> lines() {
		return this.text.lines().map((line) -> line.startsWith("#") ? "#" : line.replaceFirst("=.*", "=")).toList();
	}

	/** The messages of which this is true, as people look them up. */
	public Stream<String> where(BiPredicate<String, String> isTrue) {
		return this.values.entrySet()
			.stream()
			.filter((message) -> isTrue.test(message.getKey(), message.getValue()))
			.map((message) -> message.getKey() + "=" + message.getValue());
	}

	/** The messages in which the pattern is found. */
	public Stream<String> with(Pattern pattern) {
		return where((key, value) -> pattern.matcher(value).find());
	}

}
