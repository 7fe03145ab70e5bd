package laurel.content;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import laurel.content.EntryForm.Complete;
import org.jspecify.annotations.Nullable;

/**
 * What of a form says when readers see it: files say it there, the desk on a page of its
 * own.
 */
abstract class ReleaseFields {

	@NotNull(message = "{entry.date.missing}", groups = Complete.class)
	private @Nullable LocalDate date;

	private @Nullable LocalDate unpublish;

	private @Nullable LocalDate updated;

	@Size(max = 500, message = "{entry.change-note.long}")
	private String changeNote = "";

	private boolean draft;

	/** The first day the text is public. */
	public @Nullable LocalDate getDate() {
		return this.date;
	}

	public void setDate(@Nullable LocalDate date) {
		this.date = date;
	}

	/** The first day the text is no longer public. */
	public @Nullable LocalDate getUnpublish() {
		return this.unpublish;
	}

	public void setUnpublish(@Nullable LocalDate unpublish) {
		this.unpublish = unpublish;
	}

	public @Nullable LocalDate getUpdated() {
		return this.updated;
	}

	public void setUpdated(@Nullable LocalDate updated) {
		this.updated = updated;
	}

	public String getChangeNote() {
		return this.changeNote;
	}

	public void setChangeNote(String changeNote) {
		this.changeNote = changeNote;
	}

	public boolean isDraft() {
		return this.draft;
	}

	public void setDraft(boolean draft) {
		this.draft = draft;
	}

}
