package laurel.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeSite
@Transactional
class HotlinesTest {

	@Autowired
	private Hotlines hotlines;

	@Autowired
	private SafetyNotices notices;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private Clock clock;

	@Autowired
	private Wordings wordings;

	@AfterTransaction
	void readAsItIsAgain() {
		for (Language language : Language.values()) {
			this.notices.in(language);
		}
	}

	@Test
	void newHotlineStandsAfterTheOthersOnEveryPageAtOnce() {
		HotlineForm form = Desk.hotline();
		form.getEn().setTextKeyword("HELP");
		form.getEn().setTextNumber("233-733");
		this.hotlines.add(form, Desk.ROSA);
		List<HotlineLine> english = this.notices.in(Language.EN).hotlines();
		assertThat(english).hasSize(3)
			.last()
			.isEqualTo(new HotlineLine("Test line", PhoneNumber.of("18558121001"), null, "Every day",
					"English and Spanish", "HELP", PhoneNumber.of("233733"), null));
		assertThat(this.notices.in(Language.ES).hotlines()).last()
			.extracting(HotlineLine::name, HotlineLine::textKeyword)
			.containsExactly("Línea de prueba", null);
		assertThat(Desk.record(this.database)).containsEntry("act", "hotline.added")
			.containsEntry("name", "Rosa")
			.containsEntry("target", "Test line / Línea de prueba")
			.containsEntry("detail", "1-855-812-1001");
	}

	@Test
	void whatIsKeptCanBeChangedAndIsOnRecord() {
		long id = last().id();
		HotlineForm form = this.hotlines.form(id);
		assertThat(Desk.problems(new HotlineRules(), form)).isEmpty();
		form.getEs().setName("Otro nombre");
		form.setTty("");
		this.hotlines.change(id, form, Desk.ROSA);
		assertThat(this.notices.in(Language.ES).hotlines()).last()
			.extracting(HotlineLine::name, HotlineLine::tty)
			.containsExactly("Otro nombre", null);
		assertThat(Desk.record(this.database)).containsEntry("act", "hotline.changed")
			.containsEntry("detail", "1-800-787-3224 → –; Línea Nacional contra la Violencia Doméstica → Otro nombre");
	}

	@Test
	void formWithoutAChangeIsNotOnRecord() {
		String newest = "select coalesce(max(position), 0) from audit_event";
		Long before = this.database.queryForObject(newest, Long.class);
		this.hotlines.change(last().id(), this.hotlines.form(last().id()), Desk.ROSA);
		assertThat(this.database.queryForObject(newest, Long.class)).isEqualTo(before);
	}

	@Test
	void newNumberIsOneThatNobodyHasCalled() {
		KeptHotline line = last();
		this.hotlines.verify(line.id(), line.version(), Desk.ROSA);
		assertThat(last().verifiedOn()).isEqualTo(today());
		HotlineForm words = this.hotlines.form(line.id());
		words.getEn().setHours("On weekdays");
		this.hotlines.change(line.id(), words, Desk.ROSA);
		assertThat(last().verifiedOn()).isEqualTo(today());
		HotlineForm number = this.hotlines.form(line.id());
		number.setNumber("855 812 1001");
		this.hotlines.change(line.id(), number, Desk.ROSA);
		assertThat(last().verifiedOn()).isNull();
		HotlineForm called = this.hotlines.form(line.id());
		called.getEn().setTextNumber("741741");
		called.setVerified(true);
		this.hotlines.change(line.id(), called, Desk.ROSA);
		assertThat(last().verifiedOn()).isEqualTo(today());
	}

	@ParameterizedTest
	@CsvSource({ "89, false", "90, false", "91, true", ", true" })
	void hotlineWaitsForACallAfterNinetyDays(Integer days, boolean overdue) {
		LocalDate called = (days != null) ? today().minusDays(days) : null;
		this.database.update("update hotline set verified_on = ?::date where position = 2", called);
		assertThat(last().overdue()).isEqualTo(overdue);
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
		long id = last().id();
		HotlineForm slow = this.hotlines.form(id);
		HotlineForm fast = this.hotlines.form(id);
		fast.setNumber("855 812 1001");
		this.hotlines.change(id, fast, Desk.ROSA);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.hotlines.change(id, slow, Desk.ROSA));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).as("a number she did not call")
			.isThrownBy(() -> this.hotlines.verify(id, slow.getVersion(), Desk.ROSA));
		assertThat(last().number()).isEqualTo(PhoneNumber.of("18558121001"));
	}

	@Test
	void movingAndCallingDoNotDisturbWhoeverEdits() {
		long id = last().id();
		HotlineForm form = this.hotlines.form(id);
		this.hotlines.move(id, Step.UP, Desk.ROSA);
		this.hotlines.verify(id, form.getVersion(), Desk.ROSA);
		form.setSource("A call");
		this.hotlines.change(id, form, Desk.ROSA);
		assertThat(this.hotlines.get(id).source()).isEqualTo("A call");
	}

	@Test
	void hotlineMovesByOnePlaceAndStopsAtTheEnd() {
		List<KeptHotline> before = this.hotlines.all();
		long id = last().id();
		this.hotlines.move(id, Step.UP, Desk.ROSA);
		assertThat(this.hotlines.all()).extracting(KeptHotline::id).containsExactly(id, before.get(0).id());
		assertThat(Desk.record(this.database)).containsEntry("act", "hotline.moved").containsEntry("detail", "2 → 1");
		this.hotlines.move(id, Step.UP, Desk.ROSA);
		assertThat(this.hotlines.all()).first().extracting(KeptHotline::id).isEqualTo(id);
		this.hotlines.move(id, Step.DOWN, Desk.ROSA);
		assertThat(this.hotlines.all()).last().extracting(KeptHotline::id).isEqualTo(id);
		assertThat(this.notices.in(Language.ES).hotlines()).last().extracting(HotlineLine::tty).isNotNull();
	}

	@Test
	void lastHotlineStays() {
		long first = this.hotlines.all().get(0).id();
		assertThat(this.hotlines.remove(first, Desk.ROSA)).isTrue();
		assertThat(Desk.record(this.database)).containsEntry("act", "hotline.removed")
			.containsEntry("detail", "911 → –");
		assertThat(this.hotlines.remove(last().id(), Desk.ROSA)).isFalse();
		assertThat(this.hotlines.all()).hasSize(1);
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> this.hotlines.get(first));
	}

	private KeptHotline last() {
		List<KeptHotline> all = this.hotlines.all();
		return all.get(all.size() - 1);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.wordings.zone());
	}

}
