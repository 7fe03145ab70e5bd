package laurel.safety;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A page that staff want the exit to lead to; {@link ExitRules} says what is wrong with
 * it.
 */
public class ExitForm {

	private @Nullable Language language = Language.DEFAULT;

	private String address = "";

	/** Whose readers are led there. */
	public @Nullable Language getLanguage() {
		return this.language;
	}

	public void setLanguage(@Nullable Language language) {
		this.language = language;
	}

	public String getAddress() {
		return this.address;
	}

	public void setAddress(String address) {
		this.address = address;
	}

}
