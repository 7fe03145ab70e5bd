package laurel.safety;

import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/** What tests of the settings of safety share. */
final class Desk {

	static final Member ROSA = new Member(7, "Rosa", Role.ADMINISTRATOR, Language.ES);

	private Desk() {
	}

	/** A hotline that can be kept. */
	static HotlineForm hotline() {
		HotlineForm form = new HotlineForm();
		form.setNumber("1-855-812-1001");
		form.setSource("A leaflet of this week");
		for (Language language : Language.values()) {
			HotlineForm.Words words = form.in(language);
			words.setName((language == Language.ES) ? "Línea de prueba" : "Test line");
			words.setHours((language == Language.ES) ? "Todos los días" : "Every day");
			words.setLanguages((language == Language.ES) ? "Español e inglés" : "English and Spanish");
		}
		return form;
	}

	/** The field of each problem, and the message that names it. */
	static List<String> problems(Validator rules, Object form) {
		Errors problems = new BeanPropertyBindingResult(form, "form");
		rules.validate(form, problems);
		return problems.getFieldErrors().stream().map(Desk::written).toList();
	}

	private static String written(FieldError problem) {
		String[] codes = problem.getCodes();
		return problem.getField() + " " + ((codes != null) ? codes[codes.length - 1] : "");
	}

	/** What was put on record last. */
	static Map<String, Object> record(JdbcTemplate database) {
		return database.queryForMap("select name, act, target, detail from audit_event order by position desc limit 1");
	}

}
