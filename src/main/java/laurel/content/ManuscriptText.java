package laurel.content;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import laurel.lang.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A manuscript in one language, as it was saved last. */
@Entity
public class ManuscriptText {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "manuscript_id")
	private Manuscript manuscript;

	private Language language;

	private Stage stage;

	private String title;

	private String slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private String form;

	private List<String> topics;

	private String words;

	private int revision;

	private @Nullable Integer released;

	private Instant savedAt;

	private @Nullable Long savedBy;

	/** For Hibernate alone. */
	protected ManuscriptText() {
	}

	ManuscriptText(Manuscript manuscript, Language language) {
		this.manuscript = manuscript;
		this.language = language;
		this.stage = Stage.DRAFT;
	}

	/**
	 * Takes over what was saved, as the next revision.
	 * @param sent the form as JSON
	 * @param words all words of it, as searches know them
	 */
	Revision keep(EntryForm form, String sent, String words, @Nullable Long who, Instant now) {
		this.title = form.getTitle().strip();
		this.slug = form.getSlug();
		this.form = sent;
		this.topics = List.copyOf(form.getTopics());
		this.words = words;
		this.revision++;
		this.savedBy = who;
		this.savedAt = now;
		return new Revision(this, this.revision, now, who, sent);
	}

	/** Says how far the words have come. */
	void become(Stage stage) {
		this.stage = stage;
	}

	/** Readers see it, or will see it, as it was saved last. */
	void release() {
		this.released = this.revision;
		this.stage = Stage.DRAFT;
	}

	/** Readers see nothing of it. */
	void takeBack() {
		this.released = null;
	}

	/** Only for one that the database knows. */
	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	public Language language() {
		return this.language;
	}

	public Stage stage() {
		return this.stage;
	}

	/** Empty while it has none. */
	public String title() {
		return this.title;
	}

	/** The last part of its address; empty while it has none. */
	public String slug() {
		return this.slug;
	}

	/** The words of the latest save: an {@link EntryForm} of its kind as JSON. */
	public String form() {
		return this.form;
	}

	/** The number of the latest save, counted from 1. */
	public int revision() {
		return this.revision;
	}

	/**
	 * The save that readers see, or will see when its time comes; null where none is
	 * released.
	 */
	public @Nullable Integer released() {
		return this.released;
	}

	/** Whether something was saved that readers do not see. */
	public boolean isAhead() {
		return this.released == null || this.released != this.revision;
	}

	public Instant savedAt() {
		return this.savedAt;
	}

	/** The account that saved it; null where it came from files. */
	public @Nullable Long savedBy() {
		return this.savedBy;
	}

}
