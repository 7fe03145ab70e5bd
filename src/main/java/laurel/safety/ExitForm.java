package laurel.safety;

import laurel.lang.Language;

/**
 * A page that staff want the exit to lead to; {@link ExitRules} says what is wrong with
 * it.
 */
public class ExitForm {

	private Language language = Language.DEFAULT;

	private String address = "";

	public Language getLanguage() {
		return this.language;
	}

	public void setLanguage(Language language) {
		this.language = language;
	}

	public String getAddress() {
		return this.address;
	}

	public void setAddress(String address) {
		this.address = address;
	}

}
