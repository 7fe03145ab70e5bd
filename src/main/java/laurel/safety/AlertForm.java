package laurel.safety;

import laurel.lang.Language;

/**
 * The alert's words as staff write them, in both languages at once; empty for the
 * built-in ones. {@link AlertRules} says what is wrong with it.
 */
public class AlertForm {

	private int version;

	private String textEs = "";

	private String textEn = "";

	private String dangerEs = "";

	private String dangerEn = "";

	/** As it is kept now. */
	static AlertForm of(AlertWording wording) {
		AlertForm form = new AlertForm();
		form.version = wording.version();
		form.textEs = wording.text(Language.ES);
		form.textEn = wording.text(Language.EN);
		form.dangerEs = wording.danger(Language.ES);
		form.dangerEn = wording.danger(Language.EN);
		return form;
	}

	/** Whether the built-in words stand, all of them. */
	public boolean isBuiltIn() {
		return (this.textEs + this.textEn + this.dangerEs + this.dangerEn).isBlank();
	}

	/** Which state of the row this was written on. */
	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	/** What everybody must know. */
	public String getTextEs() {
		return this.textEs;
	}

	public void setTextEs(String textEs) {
		this.textEs = textEs;
	}

	public String getTextEn() {
		return this.textEn;
	}

	public void setTextEn(String textEn) {
		this.textEn = textEn;
	}

	/** What stands before the numbers. */
	public String getDangerEs() {
		return this.dangerEs;
	}

	public void setDangerEs(String dangerEs) {
		this.dangerEs = dangerEs;
	}

	public String getDangerEn() {
		return this.dangerEn;
	}

	public void setDangerEn(String dangerEn) {
		this.dangerEn = dangerEn;
	}

}
