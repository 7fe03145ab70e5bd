package laurel.content;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import laurel.lang.Language;
import laurel.lang.Title;
import org.jspecify.annotations.Nullable;

/**
 * An entry as staff write it, in one language or both. Readers see nothing of it until a
 * text is released: then an {@link Entry} holds what they see.
 */
@Entity
public class Manuscript {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String kind;

	private String translationGroup;

	private @Nullable Language original;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "entry_id")
	private @Nullable Entry entry;

	private @Nullable Long author;

	private Instant createdAt;

	private Instant savedAt;

	private int version;

	@OneToMany(mappedBy = "manuscript", cascade = CascadeType.REMOVE, fetch = FetchType.EAGER)
	@MapKey(name = "language")
	private Map<Language, ManuscriptText> texts;

	/** For Hibernate alone. */
	protected Manuscript() {
	}

	/**
	 * A new one without words.
	 * @param author the account that begins it; null for what comes from files
	 */
	Manuscript(String kind, String translationGroup, @Nullable Long author, Instant now) {
		this.kind = kind;
		this.translationGroup = translationGroup;
		this.author = author;
		this.createdAt = now;
		this.savedAt = now;
		this.texts = new EnumMap<>(Language.class);
	}

	/** The text in this language, begun now if there was none. */
	ManuscriptText begin(Language language) {
		if (this.original == null) {
			this.original = language;
		}
		return this.texts.computeIfAbsent(language, (missing) -> new ManuscriptText(this, language));
	}

	/** Notes that something of it changed, which makes it another version. */
	void touch(Instant now) {
		this.savedAt = now;
		this.version++;
	}

	/**
	 * Notes that readers see something else of it, which makes it another version too.
	 */
	void turn() {
		this.version++;
	}

	/** From now on readers see this of it; null for nothing. */
	void become(@Nullable Entry entry) {
		this.entry = entry;
	}

	/** Only for one that the database knows. */
	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	/** The name of its {@link ContentKind}. */
	public String kind() {
		return this.kind;
	}

	/** The name that joins its languages in files. */
	public String translationGroup() {
		return this.translationGroup;
	}

	/** The language it was begun in; null while it has no words. */
	public @Nullable Language original() {
		return this.original;
	}

	/** What readers see of it; null while they see nothing. */
	public @Nullable Entry entry() {
		return this.entry;
	}

	/** The account that began it; null for what came from files. */
	public @Nullable Long author() {
		return this.author;
	}

	public Instant savedAt() {
		return this.savedAt;
	}

	/** To give back with a change of it. */
	public int version() {
		return this.version;
	}

	/** In each language that it has. */
	public Collection<ManuscriptText> texts() {
		return List.copyOf(this.texts.values());
	}

	public Optional<ManuscriptText> text(Language language) {
		return Optional.ofNullable(this.texts.get(language));
	}

	/**
	 * What it is called in this language, or in the other; empty while it has no name.
	 */
	public String title(Language language) {
		return called(language).text();
	}

	/** The same, with the language that it is in. */
	public Title called(Language language) {
		return text(language).or(() -> text(language.other()))
			.map((text) -> new Title(text.title(), text.language()))
			.orElse(new Title("", language));
	}

}
