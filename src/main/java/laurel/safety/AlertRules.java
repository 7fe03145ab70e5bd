package laurel.safety;

import java.util.regex.Pattern;

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
		check("textEs", form.getTextEs(), form.getTextEn(), LONGEST_TEXT, problems);
		check("textEn", form.getTextEn(), form.getTextEs(), LONGEST_TEXT, problems);
		check("dangerEs", form.getDangerEs(), form.getDangerEn(), LONGEST_DANGER, problems);
		check("dangerEn", form.getDangerEn(), form.getDangerEs(), LONGEST_DANGER, problems);
	}

	private static void check(String field, String typed, String other, int longest, Errors problems) {
		String clean = Typed.clean(typed);
		if (clean.isEmpty() && !Typed.clean(other).isEmpty()) {
			problems.rejectValue(field, field.endsWith("Es") ? "alert.form.missing.es" : "alert.form.missing.en");
		}
		if (Typed.length(clean) > longest) {
			problems.rejectValue(field, "alert.form.long", new Object[] { longest }, null);
		}
		if (NUMBER.matcher(clean).find()) {
			problems.rejectValue(field, "alert.form.number");
		}
	}

}
