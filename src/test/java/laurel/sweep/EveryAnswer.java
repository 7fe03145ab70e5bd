package laurel.sweep;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import laurel.support.RawVisitor;

/**
 * One answer of every sort: a page of each kind, each redirect, each way out, each error
 * of the application and of the server below it, by every method.
 */
final class EveryAnswer {

	private static final List<String> REQUESTS = List.of("GET /", "HEAD /", "GET /en", "HEAD /es", "GET /en/",
			"HEAD /es/", "GET /es/articulos", "HEAD /en/posts", "GET /en/posts/", "GET /es/posts",
			"GET /en/articulos/nada", "GET /en/webinars?year=2025", "GET /en/topics", "GET /es/temas/vivienda",
			"GET /es/temas/vivienda/", "GET /es/articulos/cuando-el-telefono-se-comparte",
			"GET /en/posts/when-the-phone-is-shared/", "GET /en/posts/cuando-el-telefono-se-comparte",
			"GET /es/posts/cuando-el-telefono-se-comparte", "GET /en/research/first-month-in-a-new-home",
			"GET /en/webinars/interpreters-and-advocates", "GET /en/posts/when-the-phone-is-shared/comments.atom",
			"HEAD /es/articulos/cuando-el-telefono-se-comparte/comments.atom", "GET /es/articulos/nada/comments.atom",
			"GET /es/privacidad", "GET /es/practica", "GET /en/help/", "GET /nope", "HEAD /es/nada", "GET /error",
			"GET /es/articulos?page=x", "GET /es/articulos?year=%ff", "POST /en/", "PUT /exit", "DELETE /es/",
			"OPTIONS /en/", "TRACE /en/", "X /en/", "GET /en/%zz", "GET /en/%00", "GET //x/en/", "GET /es/ayuda//x",
			"GET /es/;a=b", "GET /en/a\\b", "GET /en/..%2f", "GET /es/" + "z".repeat(9000), "GET /exit", "HEAD /exit",
			"POST /exit", "GET /exit/", "GET http://elsewhere.example/en/", "CONNECT elsewhere.example:1");

	private static final List<String> EXIT_HEADERS = List.of("Sec-Fetch-Site: same-origin",
			"Sec-Fetch-Site: cross-site", "Sec-Purpose: prefetch", "Cookie: pause=9");

	private static final List<String> MALFORMED = List.of("GET /en/ HTTP/1.1", "nonsense",
			"GET /en/ HTTP/1.1|Host: elsewhere.example|Connection: close", "GET /en/ HTTP/1.1|Host: a|Host: b",
			"GET /en/ HTTP/9.9|Host: localhost|Connection: close", "GET /en/ HTTP/1.1|Host: localhost|no colon",
			"GET /en/ HTTP/1.1|Host: localhost|Connection: close|X-Long: " + "z".repeat(9000));

	private EveryAnswer() {
	}

	/** Asks the site at this port, which answers to localhost; over HTTP as it comes. */
	static List<VisitedPage> at(int port, Instant now) {
		RawVisitor visitor = new RawVisitor(port, "127.0.0.1");
		List<String> requests = new ArrayList<>();
		REQUESTS.forEach((line) -> requests.add(request(line, "X-Nothing: 1")));
		for (String header : EXIT_HEADERS) {
			Stream.of("GET", "POST").forEach((method) -> requests.add(request(method + " /exit", header)));
		}
		String guard = "Cookie: pause=" + now.plusSeconds(60).getEpochSecond();
		Stream.of("/", "/en/about", "/nope").forEach((path) -> requests.add(request("GET " + path, guard)));
		MALFORMED.forEach((lines) -> requests.add(lines.replace("|", "\r\n") + "\r\n\r\n"));
		return requests.stream().map((request) -> page(request, visitor.send(request))).toList();
	}

	private static String request(String line, String header) {
		return line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n" + header
				+ "\r\nConnection: close\r\n\r\n";
	}

	private static VisitedPage page(String request, RawVisitor.Answer answer) {
		HttpHeaders headers = answer.headers();
		String path = request.substring(0, Math.min(120, request.length())).replace("\r\n", "|");
		return new VisitedPage(path, answer.status(), headers, new String(answer.body(), StandardCharsets.UTF_8),
				answer.body().length);
	}

}
