package laurel.throttle;

import laurel.start.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which requests come from one source, and that nobody can tell which it is. */
@ExtendWith(OutputCaptureExtension.class)
class SourcesTest {

	private final Sources direct = new Sources(false);

	private final Sources behindProxy = new Sources(true);

	@ParameterizedTest
	@CsvSource({ "198.51.100.7, 198.51.100.7, true", "198.51.100.7, 198.51.100.8, false",
			"[2001:db8:1:2::1], [2001:db8:1:2:ffff::9], true", "2001:db8:1:2::1, [2001:db8:1:2::1], true",
			"[2001:db8:1:2::1], [2001:db8:1:3::1], false", "[fe80::1%eth0], [fe80::2], true",
			"::ffff:198.51.100.7, 198.51.100.7, true", "unix, unix, true" })
	void networkOfIpv6IsOneSourceAsAnAddressOfIpv4Is(String one, String other, boolean same) {
		assertThat(this.direct.of(from(one)).equals(this.direct.of(from(other)))).isEqualTo(same);
	}

	@Test
	void sourceCannotBeToldFromWhatComesOut() {
		String source = this.direct.of(from("198.51.100.7"));
		assertThat(source).doesNotContain("198.51").hasSize(44);
		assertThat(new Sources(false).of(from("198.51.100.7"))).as("in another process").isNotEqualTo(source);
	}

	@Test
	void nobodyIsBelievedWhereThereIsNoProxy() {
		assertThat(this.direct.of(from("198.51.100.7", "203.0.113.1"))).isEqualTo(this.direct.of(from("198.51.100.7")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "203.0.113.1", "1.2.3.4, 203.0.113.1", "1.2.3.4,5.6.7.8 ,  203.0.113.1 " })
	void proxySaysLastWhomItSpeaksFor(String forwarded) {
		assertThat(this.behindProxy.of(from("10.0.0.1", forwarded)))
			.isEqualTo(this.behindProxy.of(from("203.0.113.1")));
	}

	@Test
	void lineThatTheProxyAddsCountsMoreThanTheOneSentAlong() {
		assertThat(this.behindProxy.of(from("10.0.0.1", "1.2.3.4", "203.0.113.1")))
			.isEqualTo(this.behindProxy.of(from("203.0.113.1")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1.2.3.4," })
	void proxyThatSaysNothingIsTheSourceAndWhoRunsItIsToldOnce(String forwarded, CapturedOutput console) {
		assertThat(this.behindProxy.of(from("10.0.0.1", forwarded))).isEqualTo(this.behindProxy.of(from("10.0.0.1")));
		assertThat(console.getAll()).containsOnlyOnce(Console.say("throttle.proxy-silent"));
	}

	/** A name of hexadecimal letters would be asked for in the whole Internet. */
	@ParameterizedTest
	@ValueSource(strings = { "dead.beef", "a.de", "999.1.1.1", "1.2.3.4:5678", ":::::", "unknown" })
	void whatIsNoAddressIsASourceAllTheSame(String forwarded) {
		assertThat(this.behindProxy.of(from("10.0.0.1", forwarded)))
			.isNotEqualTo(this.behindProxy.of(from("10.0.0.1")));
	}

	private static MockHttpServletRequest from(String address, String... forwarded) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		for (String line : forwarded) {
			request.addHeader("X-Forwarded-For", line);
		}
		return request;
	}

}
