package laurel.post;

import java.time.Instant;

import laurel.content.Entry;
import laurel.content.EntryForm;

/** What is written to publish an article. */
class PostForm extends EntryForm {

	@Override
	protected Entry newEntry(Instant now) {
		return new Post(now);
	}

}
