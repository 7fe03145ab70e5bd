package laurel.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/** What staff send, or a file says, to write an entry in one language. */
public abstract class EntryForm extends ReleaseFields {

	/** What must be there before readers see it; a manuscript may lack it. */
	public interface Complete extends Default {

	}

	@NotNull(message = "{entry.language.missing}")
	private @Nullable Language language;

	@NotBlank(message = "{entry.group.missing}")
	@Pattern(regexp = "|" + Topics.SLUG, message = "{entry.slug.invalid}")
	@Size(max = 100, message = "{entry.slug.long}")
	private String group = "";

	@NotBlank(message = "{entry.slug.missing}", groups = Complete.class)
	@Pattern(regexp = "|" + Topics.SLUG, message = "{entry.slug.invalid}")
	@Size(max = 100, message = "{entry.slug.long}")
	private String slug = "";

	@NotBlank(message = "{entry.title.missing}", groups = Complete.class)
	@Size(max = 200, message = "{entry.title.long}")
	private String title = "";

	@NotBlank(message = "{entry.summary.missing}", groups = Complete.class)
	@Size(max = 500, message = "{entry.summary.long}")
	private String summary = "";

	@Size(max = 200, message = "{entry.byline.long}")
	private String byline = "";

	private @Nullable Purpose purpose;

	private boolean commentsOpen;

	private List<String> topics = new ArrayList<>();

	@Size(max = 500, message = "{entry.consent.long}")
	private String consent = "";

	@Size(max = 300, message = "{entry.content-note.long}")
	private String contentNote = "";

	@Size(max = 200_000, message = "{entry.body.long}")
	private String body = "";

	/** A new entry of this form's kind. */
	protected abstract Entry newEntry(Instant now);

	/** The fields that must be the same in both languages, by the name of the field. */
	public Map<String, @Nullable Object> shared() {
		Map<String, @Nullable Object> shared = new LinkedHashMap<>();
		shared.put("purpose", this.purpose);
		shared.put("comments", this.commentsOpen);
		shared.put("topics", Set.copyOf(this.topics));
		shared.put("consent", this.consent);
		return shared;
	}

	/** The same by the names of properties. */
	public Set<String> sharedProperties() {
		return shared().keySet()
			.stream()
			.map((field) -> field.equals("comments") ? "commentsOpen" : field)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The texts in the Markdown subset, by field; each kind may add its own. */
	protected Map<String, String> markdownFields() {
		return Map.of("body", this.body);
	}

	/** What fields of this kind hold that are neither words nor Markdown. */
	protected Map<String, Passage.Nature> natures() {
		return Map.of();
	}

	/** Further problems, which one field alone cannot show; each kind may add its own. */
	protected void check(Problems problems) {
		EntryDays.check(this, problems);
	}

	/** Further problems that a manuscript may have; each kind may add its own. */
	protected void checkComplete(Problems problems) {
	}

	/**
	 * Puts something wherever the kind's page cannot do without, so that an unfinished
	 * text can be looked at.
	 */
	protected void fillGaps(LocalDate today) {
	}

	/** Takes out what was offered to be filled in and was not. */
	public void tidy() {
	}

	public @Nullable Language getLanguage() {
		return this.language;
	}

	public void setLanguage(@Nullable Language language) {
		this.language = language;
	}

	public String getGroup() {
		return this.group;
	}

	public void setGroup(String group) {
		this.group = group;
	}

	public String getSlug() {
		return this.slug;
	}

	public void setSlug(String slug) {
		this.slug = slug;
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title;
	}

	public String getSummary() {
		return this.summary;
	}

	public void setSummary(String summary) {
		this.summary = summary;
	}

	public String getByline() {
		return this.byline;
	}

	public void setByline(String byline) {
		this.byline = byline;
	}

	public @Nullable Purpose getPurpose() {
		return this.purpose;
	}

	public void setPurpose(@Nullable Purpose purpose) {
		this.purpose = purpose;
	}

	public boolean isCommentsOpen() {
		return this.commentsOpen;
	}

	public void setCommentsOpen(boolean commentsOpen) {
		this.commentsOpen = commentsOpen;
	}

	public List<String> getTopics() {
		return this.topics;
	}

	public void setTopics(List<String> topics) {
		this.topics = topics;
	}

	/** How and when whoever can be heard in it agreed to that; for staff alone. */
	public String getConsent() {
		return this.consent;
	}

	public void setConsent(String consent) {
		this.consent = consent;
	}

	/** What readers are told of hard passages before they come to them. */
	public String getContentNote() {
		return this.contentNote;
	}

	public void setContentNote(String contentNote) {
		this.contentNote = contentNote;
	}

	public String getBody() {
		return this.body;
	}

	public void setBody(String body) {
		this.body = body;
	}

}
