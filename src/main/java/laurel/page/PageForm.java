package laurel.page;

import java.time.Instant;

import laurel.content.Entry;
import laurel.content.EntryForm;

/** What is written to publish a standing page. */
class PageForm extends EntryForm {

	@Override
	protected Entry newEntry(Instant now) {
		return new Page(now);
	}

}
