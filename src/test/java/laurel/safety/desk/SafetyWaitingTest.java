package laurel.safety.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting.Heading;
import laurel.staff.Waiting.Item;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@WholeSite
@Transactional
class SafetyWaitingTest {

	@Autowired
	private SafetyWaiting waiting;

	@Autowired
	private Wordings wordings;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Clock clock;

	@Test
	void hotlinesThatNobodyCalledLatelyWaitForEditors() {
		this.database.update("update hotline set verified_on = ? where position = 1", today());
		assertThat(items(Role.EDITOR, Language.ES)).extracting(Item::heading, Item::text, Item::path)
			.containsExactly(tuple(Heading.VERIFY, "Línea Nacional contra la Violencia Doméstica:"
					+ " nadie ha revisado todavía que este número sea correcto", "/desk/hotlines"));
	}

	@Test
	void dayOfTheLastCallIsToldInWords() {
		this.database.update("update hotline set verified_on = date '2026-01-02'");
		assertThat(items(Role.EDITOR, Language.EN)).hasSize(2)
			.last()
			.extracting(Item::text)
			.asString()
			.contains("Friday, January 2, 2026");
	}

	@Test
	void listOfExitsThatIsTooShortWaitsForAdministrators() {
		this.database.update("update hotline set verified_on = ?", today());
		assertThat(items(Role.ADMINISTRATOR, Language.EN)).isEmpty();
		this.database.update("delete from exit_destination where language = 'es' and position = 2");
		assertThat(items(Role.ADMINISTRATOR, Language.EN)).extracting(Item::heading, Item::path)
			.containsExactly(tuple(Heading.WAITS, "/desk/exits"));
		assertThat(items(Role.EDITOR, Language.EN)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "WRITER", "TRANSLATOR", "MODERATOR" })
	void nothingOfThisWaitsForOthers(Role role) {
		assertThat(items(role, Language.EN)).isEmpty();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.wordings.zone());
	}

	private List<Item> items(Role role, Language language) {
		return this.waiting.items(new Member(1, "Rosa", role, language), this.wordings.in(language));
	}

}
