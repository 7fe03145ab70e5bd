package laurel.content.desk;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.content.ReleaseOrder;
import laurel.markup.Characters;

/** What is said of a text that is to be released. */
class ReleaseWords {

	private boolean chosen;

	@Size(max = 500, message = "{entry.change-note.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String note = "";

	private boolean read;

	private String seal = "";

	ReleaseOrder.Words words() {
		return new ReleaseOrder.Words(this.note, this.read ? this.seal : "");
	}

	/** Other warnings than these were not read. */
	void meet(String seal) {
		this.read = this.read && this.seal.equals(seal);
		this.seal = seal;
	}

	public boolean isChosen() {
		return this.chosen;
	}

	public void setChosen(boolean chosen) {
		this.chosen = chosen;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note.strip();
	}

	public boolean isRead() {
		return this.read;
	}

	public void setRead(boolean read) {
		this.read = read;
	}

	public String getSeal() {
		return this.seal;
	}

	public void setSeal(String seal) {
		this.seal = seal;
	}

}
