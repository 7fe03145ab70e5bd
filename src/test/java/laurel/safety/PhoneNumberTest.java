package laurel.safety;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

	@ParameterizedTest
	@CsvSource({ "1-800-799-7233, 18007997233", "1 (800) 799 7233, 18007997233", "(800) 799-7233, 18007997233",
			"800.799.7233, 18007997233", "+1 800 799 7233, 18007997233", "18007997233, 18007997233",
			"1–800–799–7233, 18007997233", "\u202a+1\u00a0800\u2011799\u20117233\u202c, 18007997233", " 911 , 911",
			"88788, 88788", "741-741, 741741", "+52 55 1234 5678, 525512345678", "+34 900 111 222, 34900111222" })
	void numberMayBeTypedInAnyUsualWay(String typed, String digits) {
		assertThat(PhoneNumber.parse(typed)).hasValue(PhoneNumber.of(digits));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1-800-799-SAFE", "799-7233", "11", "1-800-799-723", "1-800-799-72333",
			"800-799-7233 ext. 5", "800-799-7233, 911", "+1 100 799 7233", "1-800-199-7233", "55 1234 56789",
			"+0800799723", "800/799/7233", "+911", "++1 800 799 7233", "٨٠٠" })
	void numberThatNobodyCanDialIsNone(String typed) {
		assertThat(PhoneNumber.parse(typed)).isEmpty();
	}

	@Test
	void hotlineWithoutANumberForThisHasNone() {
		assertThat(PhoneNumber.ofNullable(null)).isNull();
		assertThat(PhoneNumber.ofNullable("911")).isEqualTo(PhoneNumber.of("911"));
	}

}
