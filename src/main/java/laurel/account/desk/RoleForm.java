package laurel.account.desk;

import jakarta.validation.constraints.NotNull;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

/** What somebody is to do from now on. */
class RoleForm {

	@NotNull(message = "{account.role.missing}")
	private @Nullable Role role;

	public @Nullable Role getRole() {
		return this.role;
	}

	public void setRole(@Nullable Role role) {
		this.role = role;
	}

}
