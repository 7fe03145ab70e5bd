package laurel.content.desk;

import laurel.staff.DeskPlace;
import laurel.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk's menu leads to of this package. */
@Configuration
class TopicPlaces {

	@Bean
	DeskPlace topicsPlace() {
		return new DeskPlace(540, "/desk/topics", "topics.desk.title", Role.EDITOR);
	}

}
