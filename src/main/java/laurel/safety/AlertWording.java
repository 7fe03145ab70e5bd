package laurel.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import laurel.lang.Language;

/**
 * The words that staff put in place of the alert's built-in ones: one row. Empty words
 * leave the built-in ones standing.
 */
@Entity
class AlertWording {

	/** Of the one row. */
	static final int ID = 1;

	@Id
	private int id;

	@Version
	private int version;

	private String textEs;

	private String textEn;

	private String dangerEs;

	private String dangerEn;

	/** For Hibernate alone. */
	protected AlertWording() {
	}

	/** Takes over what the form says, which has no fault. */
	void change(AlertForm form) {
		this.textEs = Typed.clean(form.getTextEs());
		this.textEn = Typed.clean(form.getTextEn());
		this.dangerEs = Typed.clean(form.getDangerEs());
		this.dangerEn = Typed.clean(form.getDangerEn());
	}

	/** What everybody must know. */
	String text(Language language) {
		return (language == Language.ES) ? this.textEs : this.textEn;
	}

	/** What stands before the numbers. */
	String danger(Language language) {
		return (language == Language.ES) ? this.dangerEs : this.dangerEn;
	}

	int version() {
		return this.version;
	}

}
