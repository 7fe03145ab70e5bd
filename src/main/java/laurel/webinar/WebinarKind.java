package laurel.webinar;

import laurel.content.ContentKind;
import laurel.content.EntryForm;
import laurel.lang.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Webinars. */
@Component
@Order(3)
class WebinarKind implements ContentKind {

	static final String NAME = "webinar";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String pathWord(Language language) {
		return (language == Language.ES) ? "seminarios" : "webinars";
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
		return WebinarForm.class;
	}

}
