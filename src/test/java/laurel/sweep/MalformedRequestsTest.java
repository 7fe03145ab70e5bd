package laurel.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no browser sends: refused with a page that helps, repeats nothing of it and leaves
 * nothing of it in the log.
 */
@WholeSite
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsTest {

	private static final String MARK = "zq9mark";

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{1}")
	@CsvSource(quoteCharacter = '`',
			textBlock = """
					400, GET /en/%zq9mark HTTP/1.1|Host: localhost
					400, GET /en/%c0%afzq9mark HTTP/1.1|Host: localhost
					400, GET /es/%00zq9mark HTTP/1.1|Host: localhost
					400, GET /en/..%2f..%2fzq9mark HTTP/1.1|Host: localhost
					400, GET /en/../../zq9mark HTTP/1.1|Host: localhost
					400, GET //zq9mark/en/ HTTP/1.1|Host: localhost
					400, GET /es/articulos?page=%zzzq9mark HTTP/1.1|Host: localhost
					404, GET /es/articulos?page=zq9mark HTTP/1.1|Host: localhost
					404, GET /es/articulos/%F0%9F%98%80zq9mark HTTP/1.1|Host: localhost
					404, GET /es/articulos/zq9mark?q=zq9mark HTTP/1.1|Host: localhost|User-Agent: zq9mark|Referer: http://zq9mark/
					400, GET /es/ HTTP/1.1|Host: zq9mark.example
					400, GET /es/ HTTP/1.1|Host: zq9mark:99999999
					400, GET /es/ HTTP/1.1|Host: localhost|Host: zq9mark
					400, GET http://zq9mark/en/ HTTP/1.1|Host: localhost
					400, GET /en/ HTTP/1.1
					405, TRACE /en/ HTTP/1.1|Host: localhost|X-Sent: zq9mark
					405, ZQ9MARK /en/ HTTP/1.1|Host: localhost
					405, PUT /en/zq9mark HTTP/1.1|Host: localhost|Content-Length: 0
					405, POST /es/ HTTP/1.1|Host: localhost|Content-Type: zq9mark|Content-Length: 0
					400, CONNECT zq9mark:1 HTTP/1.1|Host: localhost
					400, zq9mark
					431, GET /es/ HTTP/1.1|Host: localhost|X-Sent: zq9mark{9000}
					414, GET /es/zq9mark{9000} HTTP/1.1|Host: localhost
					""")
	void isRefusedWithAHelpfulPage(int status, String request, CapturedOutput log) throws IOException {
		String answer = send(request);
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
		int end = answer.indexOf("\r\n\r\n");
		String head = answer.substring(0, end);
		Document page = Jsoup.parse(answer.substring(end));
		assertThat(head).contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-store",
				"Referrer-Policy: no-referrer");
		assertThat(page.select("section.alert a[href=tel:911]")).hasSize(1);
		assertThat(page.select("a.exit[href=/exit]")).hasSize(1);
		if (request.contains(" /es/a")) {
			assertThat(page.select("html").attr("lang")).isEqualTo("es");
		}
		assertThat(answer).doesNotContainIgnoringCase(MARK)
			.doesNotContainPattern("(?i)jetty|spring|exception|java\\.|\\bServer: ");
		assertThat(log.getAll()).doesNotContainIgnoringCase(MARK);
	}

	@Test
	void malformedLanguagesLeadToTheDefaultLanguage(CapturedOutput log) throws IOException {
		String answer = send("GET / HTTP/1.1|Host: localhost|Accept-Language: ;;;q=zq9mark,,**");
		assertThat(answer).startsWith("HTTP/1.1 302 ").contains("Location: /en/\r\n", "Vary: Accept-Language");
		assertThat(log.getAll()).doesNotContain(MARK);
	}

	private String send(String lines) throws IOException {
		String request = lines.replace("zq9mark{9000}", MARK + "z".repeat(9000)).replace("|", "\r\n") + "\r\n\r\n";
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(5000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return read(socket.getInputStream());
		}
	}

	/** To the end of the page or of the answer. */
	private static String read(InputStream input) throws IOException {
		StringBuilder answer = new StringBuilder();
		byte[] buffer = new byte[65_536];
		try {
			for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
				answer.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
				if (answer.indexOf("</html>") > 0 || answer.indexOf("Content-Length: 0") > 0) {
					break;
				}
			}
		}
		catch (SocketTimeoutException ex) {
			// The server keeps the connection open after an answer without a body.
		}
		return answer.toString();
	}

}
