package laurel.audit.desk;

import laurel.staff.DeskPlace;
import laurel.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads the menu of administrators to the log. */
@Configuration(proxyBeanMethods = false)
class AuditPlace {

	@Bean
	DeskPlace auditDeskPlace() {
		return new DeskPlace(900, "/desk/audit", "audit.title", Role.ADMINISTRATOR);
	}

}
