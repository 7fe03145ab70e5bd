package laurel.content;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One save of a text, whole: the form as it was sent. */
@Entity
class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "text_id")
	private EntryText text;

	private int number;

	private Instant savedAt;

	@JdbcTypeCode(SqlTypes.JSON)
	private String form;

	/** For Hibernate alone. */
	protected Revision() {
	}

	Revision(EntryText text, int number, Instant savedAt, String form) {
		this.text = text;
		this.number = number;
		this.savedAt = savedAt;
		this.form = form;
	}

	String form() {
		return this.form;
	}

	int number() {
		return this.number;
	}

}
