package laurel.site;

import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import laurel.lang.Language;

/** Whoever publishes the site: one row, which is always there. */
@Entity
class Organisation {

	static final int ID = 1;

	@Id
	private int id;

	@Version
	private int version;

	@ElementCollection
	@CollectionTable(name = "organisation_text", joinColumns = @JoinColumn(name = "organisation_id"))
	@MapKeyColumn(name = "language")
	private Map<Language, Names> names;

	/** For Hibernate alone. */
	protected Organisation() {
	}

	void rename(Map<Language, Names> others) {
		this.names.putAll(others);
	}

	int version() {
		return this.version;
	}

	/** Empty until staff name the site. */
	Map<Language, Names> names() {
		return Map.copyOf(this.names);
	}

}
