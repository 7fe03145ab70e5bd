package laurel.translation.desk;

import laurel.staff.DeskPlace;
import laurel.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk's menu leads to of this package. */
@Configuration
class TranslationPlaces {

	@Bean
	DeskPlace translationsPlace() {
		return new DeskPlace(130, "/desk/translations", "translations.title", Role.TRANSLATOR);
	}

}
