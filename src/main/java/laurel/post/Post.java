package laurel.post;

import java.time.Instant;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import laurel.content.Entry;

/** An article. */
@Entity
@DiscriminatorValue(PostKind.NAME)
class Post extends Entry {

	/** For Hibernate alone. */
	protected Post() {
	}

	Post(Instant now) {
		super(PostKind.NAME, now);
	}

}
