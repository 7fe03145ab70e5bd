package laurel;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.support.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a template may hold: structure and the names of messages, and nothing that speaks,
 * styles or runs by itself.
 */
class TemplatesTest {

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	/** Style and script as they are. */
	private static final Pattern UNESCAPED = Pattern.compile("\\[\\(.*?\\)]");

	/** Attributes that are read or spoken, whether written or computed. */
	private static final Pattern SPOKEN = Pattern.compile("(th:)?(aria-(label|description|roledescription|valuetext)"
			+ "|title|alt|placeholder|content|label|value|summary|text|utext)");

	/** What of that only machines read: values that are the same in every language. */
	private static final Set<String> FOR_MACHINES = Set.of("viewport", "robots", "format-detection", "og:type");

	/** Those without another inside. */
	private static final Pattern EXPRESSION = Pattern.compile("[$#~*@]\\{[^{}]*}");

	private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

	private static final Pattern PHONE = Pattern.compile("(?<![\\d-])(\\d{1,2}[-. ])?(\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}"
			+ "[-. ]\\d{4}(?!\\d)|(?<![\\d-])\\d{3}[-. ]\\d{4}(?!\\d)|\\d{5,}|\\b911\\b|tel:\\+?\\d");

	private static final Pattern FOREIGN = Pattern
		.compile("(?i)https?://|(src|href|url|action|import)\\s*[=(]?\\s*[\"']?//|@import");

	private final List<Source> templates = Source.templates();

	@Test
	void textComesFromTheMessages() {
		assertThat(each((element) -> element.textNodes()
			.stream()
			.map((text) -> UNESCAPED.matcher(text.getWholeText()).replaceAll(""))
			.filter(LETTER.asPredicate()))).isEmpty();
	}

	@Test
	void spokenAttributesComeFromTheMessages() {
		assertThat(attributes(
				(element, attribute) -> SPOKEN.matcher(attribute.getKey()).matches() && !isSent(element, attribute)
						&& !FOR_MACHINES.contains(element.attr("name") + element.attr("property"))
						&& LETTER.matcher(withoutExpressions(attribute.getValue())).find()))
			.isEmpty();
	}

	/** Nobody sees what a button or a hidden field sends. */
	private static boolean isSent(Element element, Attribute attribute) {
		return attribute.getKey().equals("value") && (element.is("button") || element.is("input[type=hidden]"));
	}

	/** By the innermost first. */
	private static String withoutExpressions(String value) {
		String without = EXPRESSION.matcher(value).replaceAll("");
		return without.equals(value) ? value : withoutExpressions(without);
	}

	@Test
	void expressionsSayNoSentence() {
		Predicate<String> sentence = Pattern.compile("\\p{L}.*[\\s¡-\uffff]|[\\s¡-\uffff].*\\p{L}").asPredicate();
		assertThat(attributes((element, attribute) -> QUOTED.matcher(attribute.getValue())
			.results()
			.map((literal) -> literal.group(1))
			.anyMatch(sentence))).isEmpty();
	}

	@Test
	void htmlIsWrittenAsItIsInOnePlace() {
		assertThat(finds("th:utext|data-th-utext")).singleElement().asString().startsWith("fragments/entry.html:");
		assertThat(finds("\\[\\(|th:inline")).hasSize(4).allMatch((place) -> place.startsWith("layout/"));
	}

	@Test
	void templateNeitherStylesNorRuns() {
		assertThat(attributes((element, attribute) -> attribute.getKey().matches("(data-)?(th:)?(on\\w+|style\\w*)")
				|| (attribute.getKey().equals("th:attr")
						&& attribute.getValue().matches(".*\\b(on\\w+|style)\\s*=.*"))))
			.isEmpty();
		assertThat(each((element) -> Stream.of(element.normalName())
			.filter((name) -> Set.of("style", "script", "iframe", "object", "embed").contains(name))))
			.allMatch((place) -> place.startsWith("layout/"));
	}

	/**
	 * Both ask Spring for an address and get a session's name, or a token, along with it.
	 */
	@Test
	void addressesAreWrittenByTheApplication() {
		assertThat(finds("th:action|data-th-action|@\\{")).isEmpty();
	}

	@Test
	void phoneNumbersStandInTheDatabaseAlone() {
		Stream<Source> others = Source
			.in("src/main/resources", "messages_en.properties", "messages_es.properties", "last-resort.html", ".md")
			.stream();
		assertThat(Stream.concat(this.templates.stream(), others).flatMap((source) -> source.finds(PHONE))).isEmpty();
	}

	@Test
	void pageAsksNobodyElseForAnything() {
		Stream<Source> assets = Source.in("src/main/resources/assets", ".css", ".js").stream();
		assertThat(Stream.concat(this.templates.stream(), assets).flatMap((source) -> source.finds(FOREIGN))).isEmpty();
	}

	private Stream<String> finds(String pattern) {
		return this.templates.stream().flatMap((template) -> template.finds(Pattern.compile(pattern)));
	}

	private Stream<String> attributes(BiPredicate<Element, Attribute> isWrong) {
		return each((element) -> element.attributes()
			.asList()
			.stream()
			.filter((attribute) -> isWrong.test(element, attribute))
			.map(Attribute::html));
	}

	/**
	 * What is found in each element, as written: the HTML parser would move things about.
	 */
	private Stream<String> each(Function<Element, Stream<String>> finder) {
		return this.templates.stream()
			.flatMap((template) -> Jsoup.parse(template.text(), "", Parser.xmlParser())
				.getAllElements()
				.stream()
				.flatMap(finder)
				.map((found) -> template + ": " + found.strip()));
	}

}
