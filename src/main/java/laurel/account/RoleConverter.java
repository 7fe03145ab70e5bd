package laurel.account;

import jakarta.persistence.Converter;
import laurel.database.LowerCaseConverter;
import laurel.staff.Role;

/** Keeps roles by their names. */
@Converter(autoApply = true)
class RoleConverter extends LowerCaseConverter<Role> {

	RoleConverter() {
		super(Role.class);
	}

}
