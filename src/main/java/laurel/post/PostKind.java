package laurel.post;

import laurel.content.ContentKind;
import laurel.content.EntryForm;
import laurel.lang.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Articles. */
@Component
@Order(1)
class PostKind implements ContentKind {

	static final String NAME = "post";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String pathWord(Language language) {
		return (language == Language.ES) ? "articulos" : "posts";
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
		return PostForm.class;
	}

}
