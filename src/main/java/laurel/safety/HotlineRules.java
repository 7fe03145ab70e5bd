package laurel.safety;

import java.net.URI;
import java.util.regex.Pattern;

import laurel.lang.Language;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * What a hotline must be before it is kept; each problem says which language it means.
 */
@Component
public class HotlineRules implements Validator {

	private static final int LONGEST = 100;

	private static final int LONGEST_SOURCE = 300;

	private static final int LONGEST_WEBSITE = 200;

	private static final Pattern KEYWORD = Pattern.compile("[\\p{L}\\p{N}]{1,20}");

	@Override
	public boolean supports(Class<?> type) {
		return type == HotlineForm.class;
	}

	@Override
	public void validate(Object target, Errors problems) {
		HotlineForm form = (HotlineForm) target;
		if (PhoneNumber.parse(form.getNumber()).isEmpty()) {
			problems.rejectValue("number",
					form.getNumber().isBlank() ? "hotline.number.missing" : "hotline.number.invalid");
		}
		if (!form.getTty().isBlank() && PhoneNumber.parse(form.getTty()).isEmpty()) {
			problems.rejectValue("tty", "hotline.tty.invalid");
		}
		for (Language language : Language.values()) {
			checkWords(form.in(language), new Field(language, problems));
		}
		String source = Typed.clean(form.getSource());
		if (source.isEmpty()) {
			problems.rejectValue("source", "hotline.source.missing");
		}
		if (Typed.length(source) > LONGEST_SOURCE) {
			problems.rejectValue("source", "hotline.source.long", new Object[] { LONGEST_SOURCE }, null);
		}
	}

	private void checkWords(HotlineForm.Words words, Field field) {
		checkLine("name", words.getName(), "hotline.name.missing", "hotline.name.long", field);
		checkLine("hours", words.getHours(), "hotline.hours.missing", "hotline.hours.long", field);
		checkLine("languages", words.getLanguages(), "hotline.languages.missing", "hotline.languages.long", field);
		String keyword = Typed.clean(words.getTextKeyword());
		if (!keyword.isEmpty() && !KEYWORD.matcher(keyword).matches()) {
			field.reject("textKeyword", "hotline.keyword.invalid");
		}
		else if (keyword.isEmpty() && !words.getTextNumber().isBlank()) {
			field.reject("textKeyword", "hotline.keyword.missing");
		}
		if (!words.getTextNumber().isBlank() && PhoneNumber.parse(words.getTextNumber()).isEmpty()) {
			field.reject("textNumber", "hotline.text-number.invalid");
		}
		else if (!keyword.isEmpty() && words.getTextNumber().isBlank()) {
			field.reject("textNumber", "hotline.text-number.missing");
		}
		if (!isWebsite(Typed.clean(words.getWebsite()))) {
			field.reject("website", "hotline.website.invalid", LONGEST_WEBSITE);
		}
	}

	private void checkLine(String name, String typed, String missing, String tooLong, Field field) {
		String clean = Typed.clean(typed);
		if (clean.isEmpty()) {
			field.reject(name, missing);
		}
		else if (Typed.length(clean) > LONGEST) {
			field.reject(name, tooLong, LONGEST);
		}
	}

	private static boolean isWebsite(String address) {
		try {
			return address.isEmpty() || (address.startsWith("https://") && URI.create(address).getHost() != null
					&& URI.create(address).getRawUserInfo() == null && address.length() <= LONGEST_WEBSITE);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * The fields of one language; messages about them end with "in Spanish" or "in
	 * English".
	 */
	private record Field(Language language, Errors problems) {

		void reject(String name, String message, Object... more) {
			Object[] arguments = new Object[more.length + 1];
			arguments[0] = Typed.in(this.language);
			System.arraycopy(more, 0, arguments, 1, more.length);
			this.problems.rejectValue(this.language.code() + "." + name, message, arguments, null);
		}

	}

}
