package laurel.throttle;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadableFormTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "&", "=", "a", "a=", "a=b&c=d", "text=se%C3%B1ora+%26+%F0%9F%98%80&name=",
			"a=%00&b=%7f", "a=ñ&b=😀", "a==b&&c=d=" })
	void whatCanBeReadStaysAsItIs(String body) {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		assertThat(ReadableForm.of(bytes)).isEqualTo(bytes);
	}

	@ParameterizedTest
	@CsvSource({ "a=b%ff&c=%C3%B1, a=b%EF%BF%BD&c=%C3%B1", "a=%C3&b=%B1x+y, a=%EF%BF%BD&b=%EF%BF%BDx+y",
			"a=b\u00ffc, a=b%EF%BF%BDc", "a=100%, a=100%25", "a=%, a=%25", "a=%zz%4, a=%25zz%254",
			"a%ff=b, a%EF%BF%BD=b", "a=%ED%A0%80, a=%EF%BF%BD", "a=%C0%AF, a=%EF%BF%BD%EF%BF%BD" })
	void whatCannotIsReplaced(String body, String readable) {
		assertThat(ReadableForm.of(body.getBytes(StandardCharsets.ISO_8859_1))).asString(StandardCharsets.US_ASCII)
			.isEqualTo(readable);
	}

}
