package laurel.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/** An ordinary page that the exit leads to. */
@Entity
class ExitDestination {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private Language language;

	private int position;

	private String address;

	/** For Hibernate alone. */
	protected ExitDestination() {
	}

	String address() {
		return this.address;
	}

}
