package laurel.comment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.start.StartProblem;
import laurel.support.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What somebody at the console is told who must answer a demand of the law. */
@ExtendWith(OutputCaptureExtension.class)
class HoldingsCommandTest extends Commenting {

	private static final String ADDRESS = "luz.de.luna@mail.example";

	private static final List<String> NEVER_HELD = List.of("time", "source", "person", "email", "deleted", "elsewhere");

	private final Locale before = Locale.getDefault();

	@Autowired
	private HoldingsCommand command;

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(this.before);
	}

	@ParameterizedTest
	@EnumSource
	void withoutWordsItSaysWhatItCanBeAsked(Language language, CapturedOutput console) {
		assertThat(asked(console, language)).contains(say(language, "holdings.questions"))
			.contains(Stream.of(Demand.values())
				.map((demand) -> say(language, "holdings.question." + demand.word()))
				.toList());
		assertThat(onRecord()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EN | Luz | Name, as it was given: Luz | State: it waits for a decision. | Day: %s. No time is known.
			ES | Luz | Nombre, tal como lo dieron: Luz | Estado: espera una decisión. | Día: %s. No se sabe la hora.
			""")
	void oneCommentIsToldWithAllThatIsHeld(Language language, String name, String named, String state, String day,
			CapturedOutput console) {
		UUID id = held(name, "I lived it too.\nIt ended.");
		int version = version(id);
		String today = this.database.sql("select day from comment where id = ?")
			.param(id)
			.query(LocalDate.class)
			.single()
			.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language.locale()));
		assertThat(asked(console, language, "comment", "https://site.example" + ENTRY + "#comment-" + id))
			.contains(id.toString(), named, state, day.formatted(today), "I lived it too.", "It ended.")
			.contains(say(language, "holdings.found.one"), say(language, "holdings.email.none"))
			.contains(say(language, "holdings.code"))
			.contains(NEVER_HELD.stream().map((part) -> say(language, "holdings.not." + part)).toList());
		assertThat(onRecord()).containsExactly("comment.holdings-shown  comment");
		assertThat(version(id)).isEqualTo(version);
	}

	@Test
	void wordsThatTakeItBackFindItAndDoNot(CapturedOutput console) {
		String code = this.comments.hold(draft("Taken back some day.", "")).code();
		settle();
		assertThat(asked(console, Language.EN,
				Stream.concat(Stream.of("comment"), Stream.of(code.split(" "))).toArray(String[]::new)))
			.contains("Taken back some day.")
			.doesNotContain(code);
		assertThat(asked(console, Language.EN, "comment", "no", "such", "words"))
			.contains(say(Language.EN, "holdings.found.zero"), say(Language.EN, "holdings.not.time"));
		assertThat(onRecord()).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource
	void emailIsComparedWithThoseThatCanBeOpenedAndNoneIsPrinted(Language language, CapturedOutput console) {
		this.comments.hold(draft("Write to me.", ADDRESS));
		this.comments.hold(draft("Write to me as well.", "sol@mail.example"));
		this.comments.hold(draft("You had my address.", ADDRESS));
		settle();
		this.database.sql("update comment set email_week = date '2020-01-06' where text = 'You had my address.'")
			.update();
		assertThat(asked(console, language, "email", ADDRESS.toUpperCase(Locale.ROOT)))
			.contains("Write to me.", say(language, "holdings.found.one"))
			.contains(Messages.in(language).values().get("holdings.sealed").replace("{0}", "2").replace("{1}", "1"))
			.doesNotContainIgnoringCase(ADDRESS)
			.doesNotContain("sol@", "as well", "You had");
		assertThat(onRecord()).containsExactly("comment.holdings-shown  email");
	}

	@Test
	void addressFindsWhatIsBelowInEveryState(CapturedOutput console) {
		seen("Sol", "Read by all.");
		UUID rejected = held("Mar", "Read by nobody.");
		this.moderation.decide(moderator(), List.of(rejected), Verdict.REJECT);
		settle();
		for (String address : List.of(ENTRY, SPANISH_ENTRY, "https://site.example" + ENTRY + "/comments?to=1#form")) {
			assertThat(asked(console, Language.EN, "address", address)).contains("Read by all.", "Read by nobody.",
					"State: readers see it.", "It is deleted 30 days after that.", ENTRY);
		}
		for (String address : List.of("/en/posts/no-such-text", "/en", "192.0.2.7", "/")) {
			assertThat(asked(console, Language.EN, "address", address)).contains(
					say(Language.EN, "holdings.address.none"), say(Language.EN, "holdings.found.zero"),
					say(Language.EN, "holdings.not.source"));
		}
	}

	@Test
	void dateFindsThoseOfThatDay(CapturedOutput console) {
		UUID old = held("", "Of another day.");
		held("", "Of this day.");
		this.database.sql("update comment set day = date '2020-02-29' where id = ?").param(old).update();
		settle();
		assertThat(asked(console, Language.EN, "date", "2020-02-29"))
			.contains("Of another day.", "Saturday, February 29, 2020", say(Language.EN, "holdings.name.none"))
			.doesNotContain("Of this day.");
		assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> this.command.run(List.of("date", "29.2.2020")))
			.withMessage(say(Language.EN, "holdings.date.invalid"));
		assertThat(onRecord()).hasSize(1);
	}

	@Test
	void whatWasTakenOutIsNotThereAndWhatWasTakenBackIsAPlace(CapturedOutput console) {
		String code = this.comments.hold(draft("Call me: 555 0100", "")).code();
		settle();
		UUID id = this.database.sql("select id from comment where text like 'Call me%'").query(UUID.class).single();
		this.moderation.redact(moderator(), id, List.of("555 0100"), false);
		publish(id);
		assertThat(asked(console, Language.EN, "comment", id.toString()))
			.contains("Call me: " + say(Language.EN, "comment.redacted"))
			.doesNotContain("555");
		publish(held(Language.EN, "", "An answer.", id));
		this.comments.withdraw(code);
		settle();
		assertThat(asked(console, Language.EN, "comment", id.toString()))
			.contains(say(Language.EN, "holdings.state.withdrawn"), say(Language.EN, "holdings.code.none"))
			.doesNotContain("Call me");
	}

	@ParameterizedTest
	@CsvSource({ "name,Luz", "comment,", "email," })
	void whatCannotBeAskedIsToldAndNothingIsOnRecord(String word, String rest) {
		List<String> words = Stream.of(word, rest).filter((each) -> each != null).toList();
		assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> this.command.run(words))
			.withMessageContaining("email");
		assertThat(onRecord()).isEmpty();
	}

	private Draft draft(String text, String email) {
		return new Draft(entry(), null, Language.EN, "", text, email, false, false, Duration.ofMinutes(2));
	}

	/** What is printed more than before; all of it, or somebody wrote a log. */
	private String asked(CapturedOutput console, Language language, String... words) {
		Locale.setDefault(language.locale());
		int start = console.getAll().length();
		assertThat(this.command.run(List.of(words))).isZero();
		return console.getAll().substring(start);
	}

	private static String say(Language language, String key) {
		return String.valueOf(Messages.in(language).values().get(key));
	}

	private int version(UUID id) {
		return this.database.sql("select version from comment where id = ?").param(id).query(Integer.class).single();
	}

	private List<String> onRecord() {
		return this.database.sql("""
				select act || ' ' || target || ' ' || detail from audit_event
				where act = 'comment.holdings-shown' order by position""").query(String.class).list();
	}

}
