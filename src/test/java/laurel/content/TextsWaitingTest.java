package laurel.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;
import laurel.staff.Waiting.Heading;
import laurel.staff.Waiting.Item;
import laurel.support.WatchedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desk's front page says of texts, the same for every kind there is. */
class TextsWaitingTest extends EveryLife {

	private final JdbcTemplate database;

	private final Wordings wordings;

	private final Waiting waiting;

	@Autowired
	TextsWaitingTest(ApplicationContext site) {
		super(site);
		this.database = site.getBean(JdbcTemplate.class);
		this.wordings = site.getBean(Wordings.class);
		this.waiting = site.getBean("textsWaiting", Waiting.class);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textThatNobodyTouchedForAYearIsOld(ContentKind kind, Language language) {
		this.life.save(kind, language);
		assertThat(of(Role.EDITOR, Heading.STALE)).isEmpty();
		change("saved_at = now() - interval '366 days'");
		assertThat(of(Role.EDITOR, Heading.STALE)).singleElement()
			.matches((item) -> item.text().contains("nobody has changed it since"))
			.matches((item) -> item.path().equals(this.life.desk()));
		assertThat(of(Role.WRITER, Heading.STALE)).isEmpty();
		this.life.save(kind, language, (form) -> form.setSummary("Looked at."));
		assertThat(of(Role.EDITOR, Heading.STALE)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void whatBecamePublicIsForEverybodyAndOpensWhereTheyMay(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDate(LocalDate.now().minusDays(1)));
		String forReaders = kind.path(language, Life.slug(language));
		Map<Role, String> paths = Map.of(Role.MODERATOR, forReaders, Role.WRITER, forReaders, Role.TRANSLATOR,
				this.life.desk(), Role.EDITOR, this.life.desk());
		paths.forEach((role, path) -> assertThat(of(role, Heading.PUBLISHED)).as(role.name())
			.singleElement()
			.matches((item) -> item.text().contains("public since"))
			.matches((item) -> item.path().equals(path)));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void whatIsScheduledIsForThoseWhoMayOpenIt(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDate(LocalDate.of(2150, 1, 1)));
		for (Role role : List.of(Role.EDITOR, Role.TRANSLATOR)) {
			assertThat(of(role, Heading.PUBLISHED)).singleElement()
				.matches((item) -> item.text().contains("January 1, 2150"))
				.matches((item) -> item.path().equals(this.life.desk() + "/publication"));
		}
		assertThat(of(Role.WRITER, Heading.PUBLISHED)).isEmpty();
		assertThat(of(Role.MODERATOR, Heading.PUBLISHED)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void whatIsReadyWaitsForEditorsWhereTheyReleaseIt(ContentKind kind, Language language) {
		this.life.save(kind, language);
		assertThat(of(Role.EDITOR, Heading.WAITS)).isEmpty();
		change("stage = 'ready'");
		assertThat(of(Role.EDITOR, Heading.WAITS)).singleElement()
			.matches((item) -> item.text().contains("is ready for an editor"))
			.matches((item) -> item.path().equals(this.life.desk() + "/publication"));
		assertThat(of(Role.TRANSLATOR, Heading.WAITS)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void whatChangedSinceReadersSeeItWaits(ContentKind kind, Language language) {
		this.life.save(kind, language);
		change("revision = revision + 1");
		assertThat(of(Role.EDITOR, Heading.WAITS)).singleElement()
			.matches((item) -> item.text().contains("Readers see what was published before"))
			.matches((item) -> item.path().equals(this.life.desk() + "/publication"));
		assertThat(of(Role.WRITER, Heading.WAITS)).isEmpty();
	}

	private void change(String assignment) {
		this.database.update("update manuscript_text set " + assignment
				+ " where manuscript_id in (select id from manuscript where translation_group = 'life')");
	}

	@Test
	void itIsReadInAFixedNumberOfStatements() throws Exception {
		assertThat(WatchedDatabase.statementsOf(() -> items(Role.EDITOR))).isEqualTo(6);
		assertThat(WatchedDatabase.statementsOf(() -> items(Role.MODERATOR))).isEqualTo(1);
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
