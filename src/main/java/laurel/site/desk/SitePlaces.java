package laurel.site.desk;

import laurel.staff.DeskPlace;
import laurel.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk's menu leads to of this package. */
@Configuration
class SitePlaces {

	@Bean
	DeskPlace namesPlace() {
		return new DeskPlace(520, "/desk/names", "names.title", Role.ADMINISTRATOR);
	}

	@Bean
	DeskPlace navigationPlace() {
		return new DeskPlace(530, "/desk/navigation", "navigation.title", Role.EDITOR);
	}

}
