package laurel.comment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails;
import laurel.lang.Language;
import laurel.safety.PhoneNumber;
import laurel.safety.SafetyNotices;

import org.springframework.stereotype.Component;

/**
 * Finds in comments what could tell others who or where somebody is. Numbers that help
 * tell nothing of anybody.
 */
@Component
public class Details {

	private final SafetyNotices notices;

	Details(SafetyNotices notices) {
		this.notices = notices;
	}

	/** Places in a text that was cleaned, in order. */
	public List<PersonalDetails.Found> in(String text, Language language) {
		return PersonalDetails.in(text, language, hotlines(language));
	}

	private Set<String> hotlines(Language language) {
		return this.notices.last(language)
			.hotlines()
			.stream()
			.flatMap((line) -> Stream.of(line.number(), line.tty(), line.textNumber()))
			.filter(Objects::nonNull)
			.map(PhoneNumber::digits)
			.collect(Collectors.toSet());
	}

}
