package laurel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.markup.PlainText;
import laurel.markup.ReadingLevel;
import laurel.support.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that every new site gets, in both languages. */
class StarterPagesTest {

	private static final String ENGLISH = ".en.md";

	private static final String SPANISH = ".es.md";

	/** What is in the site besides pages. */
	private static final Set<String> LISTS = Set.of("/en/posts", "/en/research", "/en/webinars", "/en/topics",
			"/es/articulos", "/es/investigaciones", "/es/seminarios", "/es/temas");

	private static final Pattern SLUG = Pattern.compile("(?m)^slug: (\\S+)$");

	private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");

	private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\([^)]*\\)");

	private static final Map<String, Source> PAGES = Source.in("src/main/resources/starter", ENGLISH, SPANISH)
		.stream()
		.collect(Collectors.toMap(Source::path, Function.identity()));

	static Stream<Source> english() {
		return PAGES.values().stream().filter((page) -> page.path().endsWith(ENGLISH));
	}

	static Stream<Source> spanish() {
		return PAGES.values().stream().filter((page) -> page.path().endsWith(SPANISH));
	}

	static String body(Source page) {
		return page.text().split("(?m)^---$", 3)[2];
	}

	@ParameterizedTest
	@MethodSource("english")
	void englishIsEasyToRead(Source page) {
		String text = PlainText.withoutHeadings(body(page));
		assertThat(ReadingLevel.english(text)).isLessThanOrEqualTo(8);
		assertThat(ReadingLevel.wordsPerSentence(text)).isLessThanOrEqualTo(20);
	}

	@ParameterizedTest
	@MethodSource("spanish")
	void spanishIsEasyToRead(Source page) {
		String text = PlainText.withoutHeadings(body(page));
		assertThat(ReadingLevel.spanish(text)).isGreaterThanOrEqualTo(60);
		assertThat(ReadingLevel.wordsPerSentence(text)).isLessThanOrEqualTo(25);
	}

	@Test
	void everyPageIsInBothLanguages() {
		assertThat(english().map((page) -> page.path().replace(ENGLISH, SPANISH)))
			.containsExactlyInAnyOrderElementsOf(spanish().map(Source::path).toList());
	}

	/** A list has as many items too, but a sentence may be two in the other language. */
	@ParameterizedTest
	@MethodSource("english")
	void bothLanguagesHaveTheSameParts(Source page) {
		assertThat(parts(PAGES.get(page.path().replace(ENGLISH, SPANISH)))).isEqualTo(parts(page));
	}

	private static List<String> parts(Source page) {
		return body(page).lines()
			.filter((line) -> line.matches("(#+|-|\\d+\\.) .*"))
			.map((line) -> line.substring(0, line.indexOf(' ')))
			.toList();
	}

	@ParameterizedTest
	@MethodSource({ "english", "spanish" })
	void headingsSkipNoLevel(Source page) {
		String levels = page.groups(HEADING).collect(Collectors.joining(" ", "# ", ""));
		assertThat(levels).matches("#( ##( ###)*)+");
	}

	@ParameterizedTest
	@MethodSource({ "english", "spanish" })
	void linkLeadsToAPageOfTheSite(Source page) {
		Set<String> addresses = new TreeSet<>(LISTS);
		PAGES.values().forEach((each) -> addresses.add(root(each) + each.groups(SLUG).findFirst().orElseThrow()));
		assertThat(page.finds(LINK)).allSatisfy((link) -> {
			String address = link.replaceAll(".*\\((.*)\\)$", "$1");
			assertThat(addresses).contains(address);
			assertThat(address.startsWith(root(page))).as(link)
				.isNotEqualTo(link.contains("(en inglés)]") || link.contains("(in Spanish)]"));
		});
	}

	private static String root(Source page) {
		return page.path().endsWith(SPANISH) ? "/es/" : "/en/";
	}

	@ParameterizedTest
	@MethodSource({ "english", "spanish" })
	void quotesAreTypographic(Source page) {
		assertThat(body(page).lines()).noneMatch((line) -> line.matches(".*[\"'<>].*"));
	}

}
