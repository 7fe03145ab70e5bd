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
public class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "manuscript_text_id")
	private ManuscriptText text;

	private int number;

	private Instant savedAt;

	private @Nullable Long savedBy;

	@JdbcTypeCode(SqlTypes.JSON)
	private String form;

	/** For Hibernate alone. */
	protected Revision() {
	}

	Revision(ManuscriptText text, int number, Instant savedAt, @Nullable Long savedBy, String form) {
		this.text = text;
		this.number = number;
		this.savedAt = savedAt;
		this.savedBy = savedBy;
		this.form = form;
	}

	/** Counted from 1 in each text. */
	public int number() {
		return this.number;
	}

	public Instant savedAt() {
		return this.savedAt;
	}

	/** The account that saved it; null where it came from files. */
	public @Nullable Long savedBy() {
		return this.savedBy;
	}

	/** An {@link EntryForm} of the manuscript's kind as JSON. */
	public String form() {
		return this.form;
	}

}
