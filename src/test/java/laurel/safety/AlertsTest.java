package laurel.safety;

import laurel.lang.Language;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeSite
@Transactional
class AlertsTest {

	private final AlertRules rules = new AlertRules();

	@Autowired
	private Alerts alerts;

	@Autowired
	private SafetyNotices notices;

	@Autowired
	private JdbcTemplate database;

	@AfterTransaction
	void readAsItIsAgain() {
		for (Language language : Language.values()) {
			this.notices.in(language);
		}
	}

	@Test
	void wordsOfStaffStandInPlaceOfTheBuiltInOnesAndBack() {
		AlertForm builtIn = this.alerts.form();
		assertThat(builtIn.isBuiltIn()).isTrue();
		String before = this.notices.in(Language.ES).text();
		AlertForm form = this.alerts.form();
		form.setTextEs("Este aparato puede estar\r\nvigilado.");
		form.setTextEn("Somebody may be watching this device.");
		assertThat(Desk.problems(this.rules, form)).isEmpty();
		this.alerts.change(form, Desk.ROSA);
		assertThat(this.notices.in(Language.ES)).extracting(SafetyNotice::text, SafetyNotice::danger)
			.containsExactly("Este aparato puede estar vigilado.", "¿Está en peligro?");
		assertThat(this.notices.in(Language.EN).text()).isEqualTo("Somebody may be watching this device.");
		assertThat(Desk.record(this.database)).containsEntry("act", "alert.changed")
			.containsEntry("detail",
					"– → Este aparato puede estar vigilado.; – → Somebody may be watching this device.");
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.alerts.change(builtIn, Desk.ROSA));
		builtIn.setVersion(this.alerts.form().getVersion());
		this.alerts.change(builtIn, Desk.ROSA);
		assertThat(this.notices.in(Language.ES).text()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			textEs,   Este aparato no es seguro.,  textEn alert.form.missing.text
			dangerEn, In danger now?,              dangerEs alert.form.missing.danger
			""")
	void wordsInOneLanguageAloneAreNone(String field, String typed, String problem) {
		AlertForm form = new AlertForm();
		PropertyAccessorFactory.forBeanPropertyAccess(form).setPropertyValue(field, typed);
		assertThat(Desk.problems(this.rules, form)).containsExactly(problem);
	}

	@Test
	void wordsAreShortAndHoldNoNumber() {
		AlertForm form = new AlertForm();
		form.setTextEs("a".repeat(241));
		form.setTextEn("Call 1-800-799-7233.");
		form.setDangerEs("Llame al 911");
		form.setDangerEn("a".repeat(61));
		assertThat(Desk.problems(this.rules, form)).containsExactly("textEs alert.form.long.text",
				"textEn alert.form.number", "dangerEs alert.form.number", "dangerEn alert.form.long.danger");
		form.setTextEs("a".repeat(240));
		form.setTextEn("Day and night, 24 hours.");
		form.setDangerEs("Ahora");
		form.setDangerEn("a".repeat(60));
		assertThat(Desk.problems(this.rules, form)).isEmpty();
	}

}
