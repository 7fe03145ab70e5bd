package laurel.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import laurel.detail.Expressions;
import laurel.detail.WordList;
import laurel.lang.Language;

/** Finds what can tell who somebody is, in texts of one language. */
final class Details {

	private static final String IGNORE = "ignore";

	private final Expressions expressions;

	private final WordList origins;

	Details(Language language) {
		this.expressions = Expressions.named("gate/details." + language.code(), "[\\s-]");
		this.origins = WordList.named("gate/origins", language);
	}

	/** All but given names, which need to be looked at more closely. */
	List<Detail> in(String text) {
		String words = this.expressions.of(IGNORE)
			.matcher(text)
			.replaceAll((match) -> " ".repeat(match.group().length()));
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
			default -> this.expressions.of(kind.name().toLowerCase(Locale.ROOT)).matcher(words).results();
		};
	}

}
