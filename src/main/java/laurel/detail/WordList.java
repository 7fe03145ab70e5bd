package laurel.detail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.lang.Language;

import org.springframework.core.io.ClassPathResource;

/**
 * Words and phrases of a file of ours, one a line, in lower case; a star at the end of a
 * word stands for any ending.
 */
public final class WordList {

	private final Set<String> lines;

	private final Pattern pattern;

	private WordList(List<String> lines) {
		this.lines = Set.copyOf(lines);
		String any = lines.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(WordList::expression)
			.collect(Collectors.joining("|"));
		this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * The list for both languages.
	 * @param name of the file, with its folder
	 */
	public static WordList named(String name) {
		try {
			String file = new ClassPathResource(name + ".txt").getContentAsString(StandardCharsets.UTF_8);
			return new WordList(file.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The list for this language.
	 * @param name of the file, with its folder and without the language
	 */
	public static WordList named(String name, Language language) {
		return named(name + "." + language.code());
	}

	private static String expression(String line) {
		return Pattern.quote(line).replace("*", "\\E\\p{L}*\\Q").replace(" ", "\\E\\s+\\Q");
	}

	/** Whether this is a line of the list, in whatever case. */
	public boolean has(String words) {
		return this.lines.contains(words.toLowerCase(Locale.ROOT));
	}

	/** Whether this fits a line of the list, stars included. */
	public boolean matches(String words) {
		return this.pattern.matcher(words).matches();
	}

	/** Where the text has words of the list. */
	public Stream<MatchResult> in(String text) {
		return this.pattern.matcher(text).results();
	}

}
