package laurel.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/** An ordinary page that the exit leads to. */
@Entity
class ExitDestination implements Step.Placed {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private Language language;

	private int position;

	private String address;

	/** For Hibernate alone. */
	protected ExitDestination() {
	}

	ExitDestination(Language language, int position, String address) {
		this.language = language;
		this.position = position;
		this.address = address;
	}

	/** Only for one that the database knows. */
	long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	Language language() {
		return this.language;
	}

	String address() {
		return this.address;
	}

	@Override
	public int position() {
		return this.position;
	}

	@Override
	public void moveTo(int position) {
		this.position = position;
	}

}
