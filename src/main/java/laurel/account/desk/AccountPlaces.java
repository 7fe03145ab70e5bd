package laurel.account.desk;

import laurel.staff.DeskPlace;
import laurel.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the desk's menu leads to people. */
@Configuration(proxyBeanMethods = false)
class AccountPlaces {

	@Bean
	DeskPlace people() {
		return new DeskPlace(700, "/desk/people", "account.people.title", Role.ADMINISTRATOR);
	}

}
