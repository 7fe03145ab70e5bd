package laurel.safety;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTest {

	@ParameterizedTest
	@CsvSource({ "18007997233, tel:+18007997233, 1-800-799-7233", "911, tel:911, 911", "88788, tel:88788, 88788",
			"741741, tel:741741, 741741", "525512345678, tel:+525512345678, +525512345678",
			"34900111222, tel:+34900111222, +34900111222", "1234567, tel:+1234567, +1234567" })
	void numberIsWrittenForPeopleAndForTelephones(String digits, String link, String written) {
		PhoneNumber number = PhoneNumber.of(digits);
		assertThat(number.link()).isEqualTo(link);
		assertThat(number.written()).isEqualTo(written);
	}

	@Test
	void hotlineWithoutANumberForThisHasNone() {
		assertThat(PhoneNumber.ofNullable(null)).isNull();
		assertThat(PhoneNumber.ofNullable("911")).isEqualTo(PhoneNumber.of("911"));
	}

}
