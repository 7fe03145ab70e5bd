package laurel.detail;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails.Found;
import laurel.detail.PersonalDetails.Kind;
import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDetailsTest {

	private static final Set<String> HOTLINES = Set.of("911", "18007997233", "18007873224", "88788");

	/** What stands in brackets is found, and nothing else. */
	@ParameterizedTest
	@CsvFileSource(resources = "/detail/found.txt", delimiter = '|')
	void detailIsFound(Kind kind, String marked) {
		String text = marked.replaceAll("[\u27e6\u27e7]", "");
		for (Language language : Language.values()) {
			List<Found> found = PersonalDetails.in(text, language, HOTLINES);
			assertThat(inBrackets(text, found)).as(language.code()).isEqualTo(marked);
			assertThat(found).extracting(Found::kind).as(language.code()).containsOnly(kind);
		}
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/detail/harmless.txt", delimiter = '|')
	void otherWordsAreNot(String text) {
		assertThat(text).isNotBlank();
		for (Language language : Language.values()) {
			assertThat(inBrackets(text, PersonalDetails.in(text, language, HOTLINES))).as(language.code())
				.isEqualTo(text);
		}
	}

	/** Where the same word means another thing in the other language. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | i live on ⟦12 oak dr⟧ now
			ES | tuve 2 citas con dr perez
			ES | Vengo de ⟦C. Roble 12⟧ hoy
			EN | As C. Smith 2019 says
			""")
	void shortWordIsReadInTheLanguageOfThePage(Language language, String marked) {
		String text = marked.replaceAll("[\u27e6\u27e7]", "");
		assertThat(inBrackets(text, PersonalDetails.in(text, language, HOTLINES))).isEqualTo(marked);
	}

	@Test
	void numberThatIsNoHotlineAnyMoreIsFound() {
		String text = "Call 1-800-799-7233 or 512-555-0100.";
		assertThat(inBrackets(text, PersonalDetails.in(text, Language.EN, Set.of())))
			.isEqualTo("Call \u27e61-800-799-7233\u27e7 or \u27e6512-555-0100\u27e7.");
	}

	@Test
	void kindsStandInOrder() {
		String text = "Soy Ana López, Calle Roble 12, Houston. ana@example.org, @ana.lopez, 512-555-0100";
		List<Found> found = PersonalDetails.in(text, Language.ES, HOTLINES);
		assertThat(found).extracting(Found::kind)
			.containsExactly(Kind.NAME, Kind.STREET, Kind.EMAIL, Kind.ACCOUNT, Kind.PHONE);
		assertThat(found).isSortedAccordingTo((one, other) -> one.start() - other.start());
		assertThat(PersonalDetails.without(text, found, "[…]")).isEqualTo("Soy […], […], Houston. […], […], […]");
	}

	@Test
	void whatOverlapsIsOne() {
		List<Found> found = Stream
			.of(new Found(Kind.NAME, 4, 8), new Found(Kind.PHONE, 2, 5), new Found(Kind.PHONE, 2, 3))
			.toList();
		assertThat(PersonalDetails.without("0123456789", found, "$1\\")).isEqualTo("01$1\\89");
		assertThat(PersonalDetails.without("0123456789", List.of(), "x")).isEqualTo("0123456789");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void emptyTextHasNone(Language language) {
		assertThat(PersonalDetails.in("", language, Set.of())).isEmpty();
	}

	private static String inBrackets(String text, List<Found> found) {
		StringBuilder marked = new StringBuilder(text);
		for (int place = found.size() - 1; place >= 0; place--) {
			marked.insert(found.get(place).end(), '\u27e7').insert(found.get(place).start(), '\u27e6');
		}
		return marked.toString();
	}

}
