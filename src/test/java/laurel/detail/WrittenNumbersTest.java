package laurel.detail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenNumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Call 1-800-799-7233 today.                        | 18007997233
			Call (512) 555-0100.                              | 15125550100
			Call (512)555-0100.                               | 15125550100
			Call 512.555.0100 or write.                       | 15125550100
			Llame al 512 555 0100.                            | 15125550100
			Llame al +1 512 555 0100.                         | 15125550100
			The line is 8007997233.                           | 18007997233
			1-800-799-SAFE is the line.                       | 18007997233
			En México: +52 55 5658 1111.                      | 525556581111
			In danger, call 911.                              | 911
			Dial 988 or talk with a friend.                   | 988
			Text START to 88788.                              | 88788
			Send “HELLO” to 741741 at any hour.               | 741741
			Llame al 911 si hay peligro.                      | 911
			Marque el 988.                                    | 988
			Envíe la palabra INICIO al 88788.                 | 88788
			Call 555-0100 after nine.                         | 555-0100
			""")
	void numberIsFound(String text, String digits) {
		assertThat(WrittenNumbers.in(text)).extracting(WrittenNumbers.Found::digits).containsExactly(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "From 2015 to 2016, in 2015-2016, between 1994-01-02 and 2000-05-06.",
			"On 12/31/2020 and 1/2/21 at 10:30.",
			"Public Law 106-386, 22 U.S.C. 7102, 8 CFR 245.23(a)(3), § 1255(l)(1)(A).",
			"They called 300 people, and 555 answered.", "Llamaron a 300 familias en 2019 y a 1,276 en 2020.",
			"Case 18-2031-4567, form I-914, page 911.", "More than 1,276.5 of 24,000 calls, 288,000 a year, 24/7.",
			"Pages 800-900 and 844-860.", "ISBN 978-0-306-40615-7", "https://example.org/2025550143/report",
			"El 40% de 80 organizaciones.", "Envíe el formulario al consulado antes del 15 de mayo.",
			"ZIP code 78701-1234" })
	void otherFiguresAreNoNumber(String text) {
		assertThat(WrittenNumbers.in(text)).isEmpty();
	}

	@Test
	void eachIsFoundOnce() {
		assertThat(WrittenNumbers.in("Call 1-800-799-7233 (1-800-799-SAFE), or text START to 88788."))
			.extracting(WrittenNumbers.Found::written)
			.containsExactlyInAnyOrder("1-800-799-7233", "1-800-799-SAFE", "88788");
	}

}
