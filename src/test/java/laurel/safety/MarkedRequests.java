package laurel.safety;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Requests that carry a mark wherever somebody who reads can leave something of herself:
 * no two marks are the same, and each says where it stood.
 */
final class MarkedRequests {

	/** What every mark begins with. */
	static final String WORD = "zq9mark";

	private static final List<String> PLACES = List.of("User-Agent: Mozilla/5.0 ({}agent)",
			"Referer: https://{}referer.example/a?q={}", "Cookie: a={}cookie; pause={}; __Host-pause={}",
			"X-Forwarded-For: {}for", "X-Forwarded-Host: {}.example", "X-Real-IP: {}real",
			"Forwarded: for=\"{}forwarded\";host={}.example", "X-Request-Id: {}id", "Authorization: Bearer {}bearer",
			"Origin: https://{}origin.example", "Sec-CH-UA: \"{}\";v=\"1\"", "From: {}@example.org",
			"If-None-Match: \"{}\"", "traceparent: 00-{}", "X-{}: 1");

	private static final Pattern NUMBER = Pattern.compile(WORD + "([0-9]{4})", Pattern.CASE_INSENSITIVE);

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

	private final int port;

	/** The first line of each request, by the number in its marks. */
	private final List<String> lines = new ArrayList<>();

	MarkedRequests(int port) {
		this.port = port;
	}

	/** As a browser asks for a page. */
	String page(String address) {
		return with("GET " + address, "Accept-Language: es-x-" + WORD + ",es;q=0.8", "");
	}

	/** What every address is asked besides, whether it has a query already or not. */
	List<String> to(String address) {
		String path = address.replaceAll("\\?.*", "");
		String query = address.contains("?") ? address + "&" : address + "?";
		return List.of(with("GET " + query + "q={}query&page={}&year={}", "Accept-Language: {}, ;q=*,,;;{}", ""),
				with("HEAD " + query + "{}", "Accept: text/{}", ""), with("GET " + path + "/{}path", "Range: {}", ""),
				with("POST " + query + "{}", FORM, "name={}field&{}=1&text=%7B%22{}"));
	}

	/** As a browser sends a form, with one more header. */
	String form(String path, String header, String body) {
		return with("POST " + path + "?q={}", header + "\r\n" + FORM, body);
	}

	/** The exit in every way in which it can be asked for. */
	List<String> toTheExit() {
		List<String> requests = new ArrayList<>();
		for (String method : List.of("GET", "POST", "HEAD")) {
			for (String site : List.of("same-origin", "same-site", "cross-site", "none", "{}")) {
				requests.add(with(method + " /exit?to=https://{}.example/", "Sec-Fetch-Site: " + site, ""));
			}
			requests.add(with(method + " /exit", "Sec-Purpose: prefetch;{}", ""));
		}
		return requests;
	}

	/** Those of a browser that just left, or says so. */
	List<String> withGuard(long now) {
		List<String> requests = new ArrayList<>();
		for (String value : List.of(now + 60 + "", now + 60 + "{}", now - 1 + "", "{}", "999999999999",
				"\"" + now + "\"", now + 60 + "; pause={}", "%7B{}")) {
			for (String path : List.of("/en/about?{}", "/es/articulos/{}", "/exit?{}", "/{}")) {
				requests.add(with("GET " + path, "Cookie: pause=" + value + "; __Host-pause=" + value, ""));
			}
		}
		return requests;
	}

	/** What no browser sends by itself: methods, bodies, hosts, sizes, signs. */
	List<String> odd() {
		List<String> requests = new ArrayList<>();
		for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "{}", "get")) {
			requests.add(with(method + " /en/posts?{}", FORM, "name={}"));
			requests.add(with(method + " /exit?{}", FORM, "_method=PUT&name={}"));
		}
		for (String type : List.of("{}", "application/json", "text/{}; charset={}", "multipart/form-data",
				"application/x-www-form-urlencoded; charset={}", "multipart/form-data; boundary={}", "")) {
			requests.add(with("POST /exit?{}", "Content-Type: " + type, "{\"{}\":1}"));
			requests.add(with("POST /es/articulos?{}", "Content-Type: " + type, "%zz{}=%ff"));
		}
		requests.add(with("POST /exit?{}", FORM, "{}=" + "{}".repeat(10_000)));
		requests.add(with("POST /exit?{}", multipart("b{}"), upload("b{}", 100)));
		requests.add(with("GET /es/{}" + "z".repeat(9000), "", ""));
		requests.add(with("GET /es/?{}", "X-Long: {}" + "z".repeat(9000), ""));
		requests.add(with("GET /es/?{}", "Authorization: Basic " + base64("{}:{}"), ""));
		for (String path : List.of("/en/%{}", "/en/%c0%af{}", "/es/%00{}", "/en/..%2f..%2f{}", "//{}/en/",
				"/es/{};a={}", "/es/articulos?page=%zz{}", "/es/articulos?year=%ff{}", "/es/ñ{}",
				"http://{}.example/en/", "/error?{}", "/es/articulos/%F0%9F%98%80{}", "/es\\{}", "*", "/desk/{}",
				"/actuator/{}", "/{}.php")) {
			requests.add(with("GET " + path, "", ""));
		}
		for (String host : List.of("Host: {}.example", "Host: {}:99999999", "Host: localhost\r\nHost: {}", "Host: {}@x",
				"X-No-Host: {}")) {
			requests.add(marked("GET /es/?{} HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n"));
		}
		requests.add(marked("{}\r\n\r\n"));
		requests.add(marked("GET /{} HTTP/9.{}\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
		requests.add(marked("GET /en/?{} HTTP/1.1\r\nHost: localhost\r\n{} no colon\r\nConnection: close\r\n\r\n"));
		requests.add(marked("POST /exit?{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + FORM
				+ "\r\nTransfer-Encoding: chunked\r\n\r\nzz{}\r\n"));
		requests.add(marked("POST /exit?{} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{}"));
		return requests;
	}

	/** A form with a file, in two parts: what stands first is more than memory takes. */
	String[] slowUpload(String path) {
		String request = with("POST " + path, multipart("zq"), upload("zq", 20_000));
		return new String[] { request.substring(0, request.length() - 20_000),
				request.substring(request.length() - 20_000) };
	}

	private static String multipart(String boundary) {
		return "Content-Type: multipart/form-data; boundary=" + boundary;
	}

	private static String upload(String boundary, int times) {
		return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n--" + boundary
				+ "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}.txt\"\r\n\r\n"
				+ "{}file ".repeat(times) + "\r\n--" + boundary + "--\r\n";
	}

	/** A whole request of a visitor of the site, with a mark in every place. */
	private String with(String line, String header, String body) {
		StringBuilder request = new StringBuilder(line).append(" HTTP/1.1\r\nHost: localhost:" + this.port + "\r\n");
		for (String place : PLACES) {
			if (header.isEmpty() || !place.startsWith(header.replaceAll(":.*", ":"))) {
				request.append(place).append("\r\n");
			}
		}
		if (!header.isEmpty()) {
			request.append(header).append("\r\n");
		}
		String content = marked(body, this.lines.size());
		if (!line.startsWith("GET")) {
			request.append("Content-Length: " + content.length() + "\r\n");
		}
		return marked(request.append("Connection: close\r\n\r\n").toString()) + content;
	}

	private String marked(String request) {
		String marked = marked(request, this.lines.size());
		this.lines.add(lineOf(marked));
		return marked;
	}

	private static String marked(String text, int number) {
		return text.replace("{}", WORD + String.format("%04d", number));
	}

	private String base64(String text) {
		return Base64.getEncoder().encodeToString(marked(text, this.lines.size()).getBytes(StandardCharsets.UTF_8));
	}

	/** What is shown of a request to people. */
	static String lineOf(String request) {
		return request.lines().findFirst().orElse("").replaceAll("^(.{200}).*", "$1…");
	}

	/** The requests whose marks stand in something that was found. */
	List<String> tellingOf(String found) {
		return NUMBER.matcher(found)
			.results()
			.map((mark) -> this.lines.get(Integer.parseInt(mark.group(1))))
			.distinct()
			.toList();
	}

}
