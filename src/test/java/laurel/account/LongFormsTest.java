package laurel.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import laurel.support.RawVisitor;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff may send a long article in both languages at once; readers may not. */
@WholeSite
class LongFormsTest {

	private static final int READERS = 64 * 1024;

	private static final int STAFF = 4 * 1024 * 1024;

	private static final String FIELD = "words=";

	/** What a reader could reach, as long as this test runs. */
	private static final String PUBLIC = "/en/long-form";

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	private RequestMappingInfo route = RequestMappingInfo.paths(PUBLIC).build();

	@BeforeEach
	void open() throws NoSuchMethodException {
		this.route = RequestMappingInfo.paths(PUBLIC)
			.methods(RequestMethod.POST)
			.options(this.handlers.getBuilderConfiguration())
			.build();
		this.handlers.registerMapping(this.route, this, LongFormsTest.class.getDeclaredMethod("count", String.class));
	}

	@AfterEach
	void close() {
		this.handlers.unregisterMapping(this.route);
	}

	ResponseEntity<String> count(@RequestParam String words) {
		return ResponseEntity.ok(String.valueOf(words.length()));
	}

	/** An answer of 403 is the page that shows again what a stranger sent. */
	static Stream<Arguments> forms() {
		return Stream.of(Arguments.of(PUBLIC, READERS, 200), Arguments.of(PUBLIC, READERS + 1, 413),
				Arguments.of("/desk/topics", READERS + 1, 403), Arguments.of("/desk/topics", STAFF, 403),
				Arguments.of("/desk/topics", STAFF + 1, 413), Arguments.of("/desk", STAFF + 1, 413),
				Arguments.of("/deskx", READERS + 1, 404));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void formIsTakenUpToItsSize(String path, int bytes, int status) {
		assertThat(send(path, "Content-Length: " + bytes + "\r\n\r\n" + body(bytes))).isEqualTo(status);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void formThatDoesNotSayItsSizeIsTakenAsFar(String path, int bytes, int status) {
		StringBuilder chunks = new StringBuilder("Transfer-Encoding: chunked\r\n\r\n");
		String body = body(bytes);
		for (int start = 0; start < bytes; start += 50_000) {
			String chunk = body.substring(start, Math.min(start + 50_000, bytes));
			chunks.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk).append("\r\n");
		}
		assertThat(send(path, chunks + "0\r\n\r\n")).isEqualTo(status);
	}

	@Test
	void whoSendsTenMegabytesReadsThatItIsTooLong() {
		int bytes = 10 * 1024 * 1024;
		RawVisitor.Answer answer = answer(PUBLIC, "Content-Length: " + bytes + "\r\n\r\n" + body(bytes));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(Jsoup.parse(answer.text()).select("html[lang=en] section.alert a[href=tel:911]")).hasSize(1);
	}

	private int send(String path, String rest) {
		return answer(path, rest).status();
	}

	private RawVisitor.Answer answer(String path, String rest) {
		String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\n";
		return new RawVisitor(this.port, "127.0.0.1").send(head + rest);
	}

	private static String body(int bytes) {
		String letter = URLEncoder.encode("ñ", StandardCharsets.UTF_8);
		String letters = letter.repeat((bytes - FIELD.length()) / letter.length());
		return FIELD + letters + "x".repeat(bytes - FIELD.length() - letters.length());
	}

}
