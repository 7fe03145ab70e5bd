package laurel.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import laurel.lang.Language;
import laurel.markup.Anchors;
import laurel.markup.Markdown;
import laurel.markup.Rendered;
import laurel.markup.SafeHtml;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry in one language: its words, its address and whether it is released. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class EntryText {

	private static final int WORDS_A_MINUTE = 200;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "entry_id")
	private Entry entry;

	private String kind;

	private Language language;

	private String slug;

	private String title;

	private String summary;

	private String byline;

	private String contentNote;

	private String body;

	private SafeHtml html;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Rendered.Heading> outline;

	private int wordCount;

	private Instant publishAt;

	private @Nullable Instant unpublishAt;

	private Instant listedAt;

	private @Nullable LocalDate updatedOn;

	private String changeNote;

	private @Nullable Withdrawal withdrawal;

	private @Nullable Instant withdrawnAt;

	private String withdrawalNote = "";

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "replacement_id")
	private @Nullable Entry replacement;

	@Version
	private int version;

	/** For Hibernate alone. */
	protected EntryText() {
	}

	/** A text with no words yet. */
	protected EntryText(Entry entry, Language language) {
		this.entry = entry;
		this.kind = entry.kind();
		this.language = language;
	}

	/** Takes over what the form says in this language, and renders it. */
	void revise(EntryForm form, Markdown markdown, Instant publishAt, @Nullable Instant unpublishAt) {
		Rendered rendered = markdown.render(form.getBody(), this.language, anchors());
		this.slug = form.getSlug();
		this.title = form.getTitle().strip();
		this.summary = form.getSummary().strip();
		this.byline = form.getByline().strip();
		this.contentNote = form.getContentNote().strip();
		this.body = form.getBody();
		this.html = rendered.html();
		this.outline = rendered.outline();
		this.wordCount = rendered.words();
		this.publishAt = publishAt;
		this.unpublishAt = unpublishAt;
		this.listedAt = this.entry.listedAt(publishAt);
		this.updatedOn = form.getUpdated();
		this.changeNote = form.getChangeNote().strip();
		this.withdrawal = null;
		this.withdrawnAt = null;
		this.withdrawalNote = "";
		this.replacement = null;
		reviseDetails(form, markdown);
	}

	/**
	 * Takes it out of what is public.
	 * @param replacement what stands in its place, where it was replaced
	 */
	void withdraw(Withdrawal withdrawal, String note, @Nullable Entry replacement, Instant now) {
		this.withdrawal = withdrawal;
		this.withdrawnAt = now;
		this.withdrawalNote = note;
		this.replacement = replacement;
	}

	/** Takes over what this kind has in this language; the form is the kind's own. */
	protected void reviseDetails(EntryForm form, Markdown markdown) {
	}

	/** New ids for the body, unlike those that the page of this kind has besides. */
	protected Anchors anchors() {
		return Anchors.ofPage();
	}

	/** Only for a text that the database knows. */
	long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	/** What is the same in both languages. */
	public Entry entry() {
		return this.entry;
	}

	/** The name of its {@link ContentKind}. */
	public String kind() {
		return this.kind;
	}

	public Language language() {
		return this.language;
	}

	/** The last part of its address. */
	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	/** One or two sentences, shown in lists and to search engines. */
	public String summary() {
		return this.summary;
	}

	/** The author or organisation; empty where none is named. */
	public String byline() {
		return this.byline;
	}

	/** What to know before one reads it; empty where nothing in it is hard to read. */
	public String contentNote() {
		return this.contentNote;
	}

	public SafeHtml html() {
		return this.html;
	}

	public List<Rendered.Heading> outline() {
		return this.outline;
	}

	/** Whether it leads to other sites, and the page must say what that means. */
	public boolean linksOut() {
		return this.html.linksOut();
	}

	/** Minutes it takes to read, at least one. */
	public int readingMinutes() {
		return Math.max(1, Math.round((float) this.wordCount / WORDS_A_MINUTE));
	}

	public Instant publishAt() {
		return this.publishAt;
	}

	/** By which lists order it. */
	Instant listedAt() {
		return this.listedAt;
	}

	/** The day of the last change that readers are told of. */
	public @Nullable LocalDate updatedOn() {
		return this.updatedOn;
	}

	/** What changed that day; empty where nothing did. */
	public String changeNote() {
		return this.changeNote;
	}

	/** Why it is no longer public; null while it is, or will be. */
	public @Nullable Withdrawal withdrawal() {
		return this.withdrawal;
	}

	/** Since when; null while it is not withdrawn. */
	public @Nullable Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	/** What readers are told of its withdrawal; empty for nothing. */
	public String withdrawalNote() {
		return this.withdrawalNote;
	}

	/** What stands in its place; null where nothing does. */
	@Nullable Entry replacement() {
		return this.replacement;
	}

	/** The first instant at which it is no longer public; null where none is set. */
	public @Nullable Instant unpublishAt() {
		return this.unpublishAt;
	}

}
