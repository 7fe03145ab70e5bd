package laurel.account.desk;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.markup.Characters;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

/** Who is to come, and as what. */
class InvitationForm {

	@NotBlank(message = "{account.name.missing}")
	@Size(max = 100, message = "{account.name.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String name = "";

	@Email(message = "{account.email.invalid}")
	@Size(max = 254, message = "{account.email.invalid}")
	private String email = "";

	@NotNull(message = "{account.role.missing}")
	private @Nullable Role role;

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

	public @Nullable Role getRole() {
		return this.role;
	}

	public void setRole(@Nullable Role role) {
		this.role = role;
	}

}
