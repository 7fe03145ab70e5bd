package laurel.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;
import laurel.staff.Waiting.Heading;
import laurel.staff.Waiting.Item;
import laurel.support.WatchedDatabase;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desk's front page says of texts, the same for every kind there is. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsWaitingTest {

	private final Life life;

	private final JdbcTemplate database;

	private final Wordings wordings;

	private final Waiting waiting;

	@Autowired
	TextsWaitingTest(ApplicationContext site) {
		this.life = new Life(site);
		this.database = site.getBean(JdbcTemplate.class);
		this.wordings = site.getBean(Wordings.class);
		this.waiting = site.getBean("textsWaiting", Waiting.class);
	}

	Stream<Arguments> everyKind() {
		return this.life.ofEveryKind();
	}

	@AfterEach
	void end() {
		this.life.end();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textThatNobodyTouchedForAYearIsOld(ContentKind kind, Language language) {
		this.life.save(kind, language);
		assertThat(of(Role.WRITER, Heading.STALE)).isEmpty();
		this.database.update("""
				update manuscript_text set saved_at = now() - interval '366 days' where manuscript_id in (
					select id from manuscript where translation_group = 'life')""");
		assertThat(of(Role.WRITER, Heading.STALE)).singleElement()
			.matches((item) -> item.text().contains("nobody has changed it since"));
		this.life.save(kind, language, (form) -> form.setSummary("Looked at."));
		assertThat(of(Role.WRITER, Heading.STALE)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void newestAndNextAreForEverybody(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDate(LocalDate.of(2150, 1, 1)));
		assertThat(of(Role.MODERATOR, Heading.PUBLISHED)).singleElement()
			.matches((item) -> item.text().contains("January 1, 2150"));
		this.life.save(kind, language, (form) -> form.setDate(LocalDate.now().minusDays(1)));
		assertThat(of(Role.MODERATOR, Heading.PUBLISHED)).singleElement()
			.matches((item) -> item.text().contains("public since"));
	}

	@Test
	void itIsReadInAFixedNumberOfStatements() throws Exception {
		assertThat(WatchedDatabase.statementsOf(() -> items(Role.EDITOR))).isEqualTo(5);
		assertThat(WatchedDatabase.statementsOf(() -> items(Role.MODERATOR))).isEqualTo(2);
	}

	private List<Item> of(Role role, Heading heading) {
		return items(role).stream()
			.filter((item) -> item.heading() == heading && item.text().contains("A life"))
			.toList();
	}

	private List<Item> items(Role role) {
		return this.waiting.items(new Member(1, "Ana", role, Language.EN), this.wordings.in(Language.EN));
	}

}
