package laurel.content.desk;

import laurel.staff.DeskPlace;
import laurel.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the desk's menu leads to texts. */
@Configuration
class TextPlaces {

	@Bean
	DeskPlace textsPlace() {
		return new DeskPlace(100, "/desk/texts", "texts.title", Role.WRITER, Role.TRANSLATOR);
	}

}
