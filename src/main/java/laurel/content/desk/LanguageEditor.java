package laurel.content.desk;

import java.beans.PropertyEditorSupport;

import laurel.lang.Language;

/** A language by its code, or none. */
class LanguageEditor extends PropertyEditorSupport {

	@Override
	public void setAsText(String code) {
		setValue(code.isEmpty() ? null : Language.ofCode(code).orElseThrow(IllegalArgumentException::new));
	}

	@Override
	public String getAsText() {
		return (getValue() instanceof Language language) ? language.code() : "";
	}

}
