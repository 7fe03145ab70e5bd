package laurel.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.detail.WordList;
import laurel.lang.Language;

import org.springframework.core.io.ClassPathResource;

/** Finds what can tell who somebody is, in texts of one language. */
final class Details {

	private static final String IGNORE = "ignore";

	private final Map<String, Pattern> patterns = new LinkedHashMap<>();

	private final WordList origins;

	Details(Language language) {
		this.origins = WordList.named("gate/origins", language);
		Map<String, String> definitions = new LinkedHashMap<>();
		Map<String, List<String>> kinds = new LinkedHashMap<>();
		for (String line : lines(language)) {
			String[] definition = line.split(" = ", 2);
			if (line.startsWith("{")) {
				definitions.put(definition[0], "(?:" + definition[1] + ")");
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				String[] expression = line.split(": ", 2);
				kinds.computeIfAbsent(expression[0], (kind) -> new ArrayList<>()).add(expression[1]);
			}
		}
		kinds.forEach((kind, expressions) -> this.patterns.put(kind, compile(expressions, definitions)));
	}

	private static List<String> lines(Language language) {
		try {
			return new ClassPathResource("gate/details." + language.code() + ".txt")
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Pattern compile(List<String> expressions, Map<String, String> definitions) {
		String any = String.join("|", expressions);
		for (Map.Entry<String, String> definition : definitions.entrySet()) {
			any = any.replace(definition.getKey(), definition.getValue());
		}
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any.replace(" ", "[\\s-]") + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** All but given names, which need to be looked at more closely. */
	List<Detail> in(String text) {
		String words = pattern(IGNORE).matcher(text).replaceAll((match) -> " ".repeat(match.group().length()));
		List<Detail> details = new ArrayList<>();
		for (Detail.Kind kind : Detail.Kind.values()) {
			find(kind, words).map((found) -> new Detail(kind, found.group())).forEach(details::add);
		}
		return details;
	}

	private Stream<MatchResult> find(Detail.Kind kind, String words) {
		return switch (kind) {
			case ORIGIN -> this.origins.in(words);
			case FULL_NAME -> Stream.empty();
			default -> pattern(kind.name().toLowerCase(Locale.ROOT)).matcher(words).results();
		};
	}

	private Pattern pattern(String kind) {
		Pattern pattern = this.patterns.get(kind);
		if (pattern == null) {
			throw new IllegalStateException("no expressions for " + kind);
		}
		return pattern;
	}

}
