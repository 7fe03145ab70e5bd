package laurel.sweep;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import laurel.layout.PageAssets;
import laurel.layout.SiteAddress;
import laurel.safety.SafetyHeaders;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sort of answer, as readers get it over HTTPS, has the best grade there is. */
@WholeSite
class ObservatoryTest {

	private static final int WANTED = 150;

	private static final String STRICT = "Strict-Transport-Security";

	@LocalServerPort
	private int port;

	@Autowired
	private Clock clock;

	@TestFactory
	Stream<DynamicTest> everyAnswerHasTheBestGrade() {
		Map<String, String> secure = secureHeaders();
		return EveryAnswer.at(this.port, this.clock.instant())
			.stream()
			.map((answer) -> DynamicTest.dynamicTest(answer.toString(), () -> {
				Observatory look = Observatory.of(overHttps(answer.headers(), secure), answer.document());
				assertThat(look.score()).as(look.toString()).isGreaterThanOrEqualTo(WANTED);
				assertThat(look.isBestGrade()).isTrue();
			}));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			150, X-Nothing, 1
			140, Strict-Transport-Security, max-age=60
			80, Strict-Transport-Security, ""
			80, Content-Security-Policy, default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'
			145, Content-Security-Policy, default-src 'self'; frame-ancestors 'none'
			140, Content-Security-Policy, default-src 'none'; style-src 'unsafe-inline'
			75, Content-Security-Policy, ""
			140, Referrer-Policy, unsafe-url
			145, Referrer-Policy, ""
			145, X-Content-Type-Options, ""
			135, Cross-Origin-Opener-Policy, unsafe
			140, Cross-Origin-Embedder-Policy, ""
			50, Access-Control-Allow-Origin, https://elsewhere.example
			70, Set-Cookie, session=1; Secure
			145, Set-Cookie, pause=1; HttpOnly; SameSite=Strict
			155, Set-Cookie, __Host-pause=1; Secure; HttpOnly; SameSite=Strict
			""")
	void scoreFollowsEachHeader(int score, String name, String value) {
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		secureHeaders().forEach((header, each) -> headers.put(header, List.of(each)));
		headers.put(name, List.of(value));
		headers.values().removeIf((values) -> values.equals(List.of("")));
		Observatory look = Observatory.of(HttpHeaders.of(headers, (header, each) -> true), Jsoup.parse(""));
		assertThat(look.score()).as(look.toString()).isEqualTo(score);
	}

	/** As the application writes them where readers come over HTTPS. */
	private static Map<String, String> secureHeaders() {
		Map<String, String> secure = new HashMap<>();
		new ApplicationContextRunner().withUserConfiguration(PageAssets.class, SiteAddress.class, SafetyHeaders.class)
			.withPropertyValues("laurel.base-url=https://www.example.org", "laurel.hosts=")
			.run((context) -> context.getBean(SafetyHeaders.class).writeTo(secure::put));
		assertThat(secure).containsKey(STRICT);
		return secure;
	}

	/** What stands in an answer over HTTP, as it would stand there over HTTPS. */
	private static HttpHeaders overHttps(HttpHeaders headers, Map<String, String> secure) {
		Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		all.putAll(headers.map());
		secure.forEach((name, value) -> all.computeIfPresent(name, (header, values) -> List.of(value)));
		all.put(STRICT, List.of(secure.get(STRICT)));
		all.computeIfPresent("Set-Cookie",
				(name, values) -> values.stream().map((cookie) -> cookie + "; Secure").toList());
		return HttpHeaders.of(all, (name, value) -> true);
	}

}
