package laurel.safety;

import java.util.regex.Pattern;

import laurel.lang.Language;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * What words of the alert must be: short, in both languages or neither, and no number.
 */
@Component
public class AlertRules implements Validator {

	private static final int LONGEST_TEXT = 240;

	private static final int LONGEST_DANGER = 60;

	/** The hotlines stand beside the words, and only they are called to be verified. */
	private static final Pattern NUMBER = Pattern.compile("(\\d[\\s\\h().\\-\u2010-\u2015]*){7}|\\b\\d{3}\\b");

	@Override
	public boolean supports(Class<?> type) {
		return type == AlertForm.class;
	}

	@Override
	public void validate(Object target, Errors problems) {
		AlertForm form = (AlertForm) target;
		check(new Field("text", "alert.form.long.text", "alert.form.missing.text", LONGEST_TEXT), form.getTextEs(),
				form.getTextEn(), problems);
		check(new Field("danger", "alert.form.long.danger", "alert.form.missing.danger", LONGEST_DANGER),
				form.getDangerEs(), form.getDangerEn(), problems);
	}

	private static void check(Field field, String spanish, String english, Errors problems) {
		check(field, Language.ES, Typed.clean(spanish), Typed.clean(english), problems);
		check(field, Language.EN, Typed.clean(english), Typed.clean(spanish), problems);
	}

	private static void check(Field field, Language language, String typed, String other, Errors problems) {
		String name = field.name() + ((language == Language.ES) ? "Es" : "En");
		if (typed.isEmpty() && !other.isEmpty()) {
			problems.rejectValue(name, field.missing(), new Object[] { Typed.in(language) }, null);
		}
		if (Typed.length(typed) > field.longest()) {
			problems.rejectValue(name, field.tooLong(), new Object[] { field.longest() }, null);
		}
		if (NUMBER.matcher(typed).find()) {
			problems.rejectValue(name, "alert.form.number");
		}
	}

	/** A field that the form has once for each language. */
	private record Field(String name, String tooLong, String missing, int longest) {

	}

}
