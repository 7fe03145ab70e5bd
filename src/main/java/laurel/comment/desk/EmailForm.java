package laurel.comment.desk;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.markup.Characters;

/** Why somebody has to read an e-mail address. */
class EmailForm {

	@NotEmpty(message = "{moderation.one.email.reason.missing}")
	@Size(max = 300, message = "{moderation.one.email.reason.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String reason = "";

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason.strip();
	}

}
