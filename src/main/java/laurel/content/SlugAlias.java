package laurel.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import laurel.lang.Language;

/** An address that a text once had. */
@Entity
class SlugAlias {

	@EmbeddedId
	private Address address;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "text_id")
	private EntryText text;

	/** For Hibernate alone. */
	protected SlugAlias() {
	}

	SlugAlias(EntryText text, String slug) {
		this.address = new Address(text.kind(), text.language(), slug);
		this.text = text;
	}

	/** What is unlike any other. */
	@Embeddable
	record Address(String kind, Language language, String slug) {

	}

}
