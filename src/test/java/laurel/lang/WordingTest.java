package laurel.lang;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

	/** Ten at night in Chicago, and the next day in UTC. */
	private static final Instant LATE = Instant.parse("2017-01-20T04:00:00Z");

	private static final ZonedDateTime WINTER = ZonedDateTime.parse("2027-01-20T14:00-06:00[America/Chicago]");

	private static final ZonedDateTime SUMMER = ZonedDateTime.parse("2027-07-01T09:05-07:00[America/Los_Angeles]");

	private final Wording english = TestWordings.inChicago().in(Language.EN);

	private final Wording spanish = this.english.in(Language.ES);

	@Test
	void dayIsInWords() {
		LocalDate day = LocalDate.of(2017, 1, 19);
		assertThat(plain(this.english.day(day))).isEqualTo("Thursday, January 19, 2017");
		assertThat(plain(this.spanish.day(day))).isEqualTo("jueves, 19 de enero de 2017");
	}

	@Test
	void dayIsTheOneTheOrganisationLivesIn() {
		assertThat(plain(this.english.day(LATE))).isEqualTo("Thursday, January 19, 2017");
		assertThat(plain(this.spanish.shortDay(LATE))).isEqualTo("19 de enero de 2017");
		assertThat(plain(this.english.shortDay(LATE))).isEqualTo("January 19, 2017");
		assertThat(this.english.isoDay(LATE)).isEqualTo("2017-01-19");
		assertThat(this.english.year(Instant.parse("2017-01-01T05:59:59Z"))).isEqualTo(2016);
		assertThat(this.english.year(Instant.parse("2017-01-01T06:00:00Z"))).isEqualTo(2017);
	}

	@Test
	void momentSaysItsZoneInWords() {
		assertThat(plain(this.english.moment(WINTER))).isEqualTo("Wednesday, January 20, 2027, 2:00 PM, Central Time");
		assertThat(plain(this.spanish.moment(WINTER)))
			.isEqualTo("miércoles, 20 de enero de 2027, 2:00 p. m., hora central");
		assertThat(plain(this.english.moment(SUMMER))).isEqualTo("Thursday, July 1, 2027, 9:05 AM, Pacific Time");
		assertThat(plain(this.spanish.moment(SUMMER)))
			.isEqualTo("jueves, 1 de julio de 2027, 9:05 a. m., hora del Pacífico");
	}

	@Test
	void titleOfTheOtherLanguageIsAPartOfItsOwn() {
		Title title = new Title("Niñez {0} 'y' más", Language.ES);
		Phrase phrase = this.english.phrase("waiting.public", title, "May 4");
		assertThat(phrase.parts()).containsExactly(new Phrase.Part("“", null),
				new Phrase.Part("Niñez {0} 'y' más", Language.ES), new Phrase.Part("”: public since May 4", null));
		assertThat(phrase.text()).isEqualTo(this.english.say("waiting.public", title, "May 4"));
		assertThat(this.spanish.phrase("waiting.public", title, "4 de mayo").parts()).singleElement()
			.isEqualTo(new Phrase.Part(this.spanish.say("waiting.public", title, "4 de mayo"), null));
	}

	@Test
	void leafOfACalendarIsShort() {
		assertThat(this.english.month(WINTER)).isEqualTo("Jan");
		assertThat(this.spanish.month(WINTER)).startsWith("ene").hasSizeLessThanOrEqualTo(4);
	}

	/** Some fonts have no narrow space and show a box. */
	@Test
	void nothingHasANarrowSpace() {
		assertThat(Stream.of(this.english, this.spanish)
			.flatMap((wording) -> Stream.of(wording.day(LATE), wording.shortDay(LATE), wording.moment(WINTER),
					wording.time(WINTER), wording.month(WINTER), wording.length(90),
					wording.count("entry.minutes", 2000))))
			.noneMatch((text) -> text.contains("\u202f"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0    | No entries    | Sin entradas
			1    | 1 entry       | 1 entrada
			2    | 2 entries     | 2 entradas
			1276 | 1,276 entries | 1,276 entradas
			""")
	void countHasItsOwnWords(long number, String inEnglish, String inSpanish) {
		assertThat(this.english.count("topics.entries", number)).isEqualTo(inEnglish);
		assertThat(this.spanish.count("topics.entries", number)).isEqualTo(inSpanish);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1   | 1 minute               | 1 minuto
			45  | 45 minutes             | 45 minutos
			60  | 1 hour                 | 1 hora
			90  | 90 minutes             | 90 minutos
			119 | 119 minutes            | 119 minutos
			120 | 2 hours                | 2 horas
			121 | 2 hours and 1 minute   | 2 horas y 1 minuto
			150 | 2 hours and 30 minutes | 2 horas y 30 minutos
			""")
	void lengthIsInWords(int minutes, String inEnglish, String inSpanish) {
		assertThat(this.english.length(minutes)).isEqualTo(inEnglish);
		assertThat(this.spanish.length(minutes)).isEqualTo(inSpanish);
	}

	@Test
	void messageIsSaidWithItsArguments() {
		assertThat(this.english.say("list.page", 2, 3)).isEqualTo("Page 2 of 3");
		assertThat(this.spanish.say("list.page", 2, 3)).isEqualTo("Página 2 de 3");
	}

	/** JDKs differ in whether, and with which space, they part "p. m.". */
	private static String plain(String text) {
		return text.replace('\u00a0', ' ').replace(".m.", ". m.");
	}

}
