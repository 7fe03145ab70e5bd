package laurel.content.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import laurel.content.PreviewLinks;
import laurel.markup.Characters;

import org.springframework.validation.BindingResult;

/** What is sent to make a private preview. */
class PreviewLinkForm {

	private String days = "7";

	@NotBlank(message = "{preview.purpose.missing}")
	@Size(max = 200, message = "{preview.purpose.long}")
	private String purpose = "";

	/** What the fields alone do not show. */
	void check(BindingResult problems) {
		if (PreviewLinks.DAYS.stream().map(String::valueOf).noneMatch(this.days::equals)) {
			problems.rejectValue("days", "preview.days.missing");
		}
		Characters.faults(this.purpose).forEach((fault) -> problems.rejectValue("purpose", fault.message()));
	}

	public String getDays() {
		return this.days;
	}

	public void setDays(String days) {
		this.days = days;
	}

	public String getPurpose() {
		return this.purpose;
	}

	public void setPurpose(String purpose) {
		this.purpose = purpose.strip();
	}

}
