package laurel.page;

import laurel.content.ContentKind;
import laurel.content.EntryForm;
import laurel.lang.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Standing pages, right below the language: {@code /en/about}. */
@Component
@Order(4)
class PageKind implements ContentKind {

	static final String NAME = "page";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String pathWord(Language language) {
		return "";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean dated() {
		return false;
	}

	@Override
	public boolean discussed() {
		return false;
	}

	@Override
	public Class<? extends EntryForm> formType() {
		return PageForm.class;
	}

}
