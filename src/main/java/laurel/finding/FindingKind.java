package laurel.finding;

import laurel.content.ContentKind;
import laurel.content.EntryForm;
import laurel.lang.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Research findings. */
@Component
@Order(2)
class FindingKind implements ContentKind {

	static final String NAME = "finding";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String pathWord(Language language) {
		return (language == Language.ES) ? "investigaciones" : "research";
	}

	@Override
	public boolean listed() {
		return true;
	}

	@Override
	public boolean dated() {
		return true;
	}

	@Override
	public boolean discussed() {
		return true;
	}

	@Override
	public Class<? extends EntryForm> formType() {
		return FindingForm.class;
	}

}
