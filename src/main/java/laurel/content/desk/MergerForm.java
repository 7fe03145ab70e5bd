package laurel.content.desk;

import jakarta.validation.constraints.Pattern;

/** Which topic takes another's place. */
class MergerForm {

	@Pattern(regexp = "\\d{1,18}", message = "{topic.into.missing}")
	private String into = "";

	/** The id of the topic, once it is checked. */
	long topic() {
		return Long.parseLong(this.into);
	}

	public String getInto() {
		return this.into;
	}

	public void setInto(String into) {
		this.into = into;
	}

}
