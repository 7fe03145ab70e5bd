package laurel.page;

import java.time.Instant;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import laurel.content.Entry;

/** A standing page. */
@Entity
@DiscriminatorValue(PageKind.NAME)
class Page extends Entry {

	/** For Hibernate alone. */
	protected Page() {
	}

	Page(Instant now) {
		super(PageKind.NAME, now);
	}

}
