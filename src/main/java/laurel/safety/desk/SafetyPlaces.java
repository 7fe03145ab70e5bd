package laurel.safety.desk;

import laurel.staff.DeskPlace;
import laurel.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the desk that keep readers safe. */
@Configuration(proxyBeanMethods = false)
class SafetyPlaces {

	@Bean
	DeskPlace hotlinesPlace() {
		return new DeskPlace(500, "/desk/hotlines", "hotline.desk.title", Role.EDITOR);
	}

	@Bean
	DeskPlace alertPlace() {
		return new DeskPlace(505, "/desk/alert", "alert.desk.title", Role.ADMINISTRATOR);
	}

	@Bean
	DeskPlace exitsPlace() {
		return new DeskPlace(510, "/desk/exits", "exit.desk.title", Role.ADMINISTRATOR);
	}

}
