package laurel.content;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing the site publishes, in one language or both: what is the same in both stands
 * here.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Entry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "kind", insertable = false, updatable = false)
	private String kind;

	private @Nullable Purpose purpose;

	private boolean commentsOpen;

	/** Kept by the database, which sees every comment come and go. */
	@Column(insertable = false, updatable = false)
	private int commentCount;

	private boolean seen;

	private Instant createdAt;

	@Version
	private int version;

	@ManyToMany
	@JoinTable(name = "entry_topic", joinColumns = @JoinColumn(name = "entry_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	private Set<Topic> topics;

	/** For Hibernate alone. */
	protected Entry() {
	}

	/** A new entry, which no language has a text of yet. */
	protected Entry(String kind, Instant now) {
		this.kind = kind;
		this.createdAt = now;
		this.topics = new LinkedHashSet<>();
	}

	/** Takes over what the form says for both languages. */
	void revise(EntryForm form, Collection<Topic> named) {
		this.purpose = form.getPurpose();
		this.commentsOpen = form.isCommentsOpen();
		this.topics.retainAll(named);
		this.topics.addAll(named);
		reviseDetails(form);
	}

	/** Takes over what this kind has besides; the form is the kind's own. */
	protected void reviseDetails(EntryForm form) {
	}

	/** An empty text of this kind, to be revised before it is kept. */
	protected EntryText newText(Language language) {
		return new EntryText(this, language);
	}

	/**
	 * The instant by which lists order this entry, where its kind has a better one than
	 * the publish time.
	 */
	protected Instant listedAt(Instant publishAt) {
		return publishAt;
	}

	/** Only for an entry that the database knows. */
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

	/** Notes that readers could see a text that is to go, or to come later. */
	void note(EntryText text, Instant now) {
		this.seen |= !text.publishAt().isAfter(now);
	}

	/** Whether readers could see a text of it that it no longer has as it was. */
	boolean seen() {
		return this.seen;
	}

	/** Whether staff let readers say something below it. */
	public boolean commentsOpen() {
		return this.commentsOpen;
	}

	/** How many comments readers see below it, in both languages together. */
	public int commentCount() {
		return this.commentCount;
	}

	/** What it is about, by name, for readers of this language. */
	public List<TopicLink> topics(Language language) {
		return this.topics.stream()
			.map((topic) -> topic.texts().get(language))
			.filter(Objects::nonNull)
			.map((text) -> new TopicLink(id(), text.slug(), text.name(), 0))
			.sorted(TopicLink.byName(language))
			.toList();
	}

	/** What the house links to it for, if anything. */
	public @Nullable Purpose purpose() {
		return this.purpose;
	}

}
