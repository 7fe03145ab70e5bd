package laurel.account.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.markup.Characters;

/** Who sets up a way in. */
class PersonForm {

	@NotBlank(message = "{account.name.missing}")
	@Size(max = 100, message = "{account.name.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String name = "";

	@NotBlank(message = "{account.email.missing}")
	@Email(message = "{account.email.invalid}")
	@Size(max = 254, message = "{account.email.invalid}")
	private String email = "";

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email;
	}

}
