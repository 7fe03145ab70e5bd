package laurel.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import laurel.lang.Language;
import laurel.markup.Characters;

import org.springframework.core.io.ClassPathResource;

/**
 * Words that do something, and say their number, where a page takes them for more than
 * words. In their file, № stands for the number, and ‹A0› for the character with that
 * code.
 *
 * @param via what a page that trusts them makes of them first
 * @param page where such a page puts them: in the place of •
 */
public record HostileWords(int number, String text, String via, String page) {

	/** More than one of them in a row is parted by this, in fields of one line. */
	private static final String BETWEEN = " ";

	/** A number that stands in no other text. */
	private static final int FIRST = 7001;

	private static final Pattern SECTION = Pattern.compile("# .+? \\| (.+?) \\| (.+)");

	private static final Pattern CODE = Pattern.compile("‹([0-9A-F]+)›");

	/** All of them. */
	public static final List<HostileWords> ALL = read();

	/**
	 * All in one text, each a paragraph of its own, but for the one letter that the desk
	 * takes from nobody.
	 */
	static String together() {
		return together((words) -> true);
	}

	/** One half for each language: a text in both has all of them. */
	static String half(Language language) {
		return together((words) -> words.number % 2 == language.ordinal());
	}

	private static String together(Predicate<HostileWords> which) {
		return ALL.stream()
			.filter(which)
			.map((words) -> words.text.replace("\0", ""))
			.collect(Collectors.joining("\n\n"));
	}

	/** Texts of one line and at most so long that have all of them together. */
	static List<String> inLines(int longest) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (HostileWords each : ALL) {
			String text = Characters.clean(each.text).replaceAll("\\s", " ").strip();
			if (line.length() + BETWEEN.length() + text.length() > longest) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : BETWEEN).append(text);
		}
		lines.add(line.toString());
		return lines;
	}

	private static List<HostileWords> read() {
		List<HostileWords> all = new ArrayList<>();
		String via = "";
		String page = "";
		for (String line : file().split("\n")) {
			Matcher section = SECTION.matcher(line);
			if (section.matches()) {
				via = section.group(1);
				page = section.group(2);
			}
			else {
				int number = FIRST + all.size();
				all.add(new HostileWords(number, decode(line.replace("№", String.valueOf(number))), via, page));
			}
		}
		return List.copyOf(all);
	}

	private static String decode(String line) {
		return CODE.matcher(line)
			.replaceAll((code) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
	}

	private static String file() {
		try {
			return new ClassPathResource("hostile/words.txt").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
