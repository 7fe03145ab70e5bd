package laurel.support;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser of their own at the doors of the desk, over HTTP as it comes:
 * it keeps its cookie and sends forms with the token of the page that it saw last. Each
 * comes from an address of its own, and is let in or counted by it.
 */
public final class Guest {

	private static final AtomicInteger NEXT = new AtomicInteger();

	private final RawVisitor visitor;

	private final Map<String, String> headers = new LinkedHashMap<>();

	private String cookie = "";

	private String token = "";

	public Guest(int port) {
		this(port, address(NEXT.incrementAndGet()));
	}

	public Guest(int port, String from) {
		this.visitor = new RawVisitor(port, from);
		this.headers.put("Host", "localhost");
		this.headers.put("Accept-Language", "en");
		this.headers.put("Connection", "close");
	}

	/** An address of this machine that no other test comes from. */
	public static String address(int number) {
		return "127.77." + (number >> 8) + "." + (number & 255);
	}

	/** Whatever is asked for from now on, this is said besides. */
	public Guest saying(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	public Answer get(String path) {
		return ask("GET " + path, "");
	}

	/** The page at this address, which must be there. */
	public Document page(String path) {
		Answer answer = get(path);
		if (answer.status() != 200) {
			throw new AssertionError(path + " answers " + answer.status());
		}
		return answer.page();
	}

	/**
	 * Sends a form; whoever has seen no page of this session opens one first.
	 * @param fields names and values in turn
	 */
	public Answer post(String path, String... fields) {
		for (String page : List.of("/desk/sign-in", "/desk/account")) {
			if (this.token.isEmpty()) {
				get(page);
			}
		}
		StringBuilder form = new StringBuilder("_csrf=" + this.token);
		for (int i = 0; i < fields.length; i += 2) {
			form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
		}
		return ask("POST " + path, form.toString());
	}

	/** Asks for something in other ways than forms do. */
	public Answer ask(String line, String form) {
		StringBuilder request = new StringBuilder(line + " HTTP/1.1\r\n");
		this.headers.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
		if (!this.cookie.isEmpty()) {
			request.append("Cookie: desk=").append(this.cookie).append("\r\n");
		}
		if (line.startsWith("POST ")) {
			request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
				.append(form.length())
				.append("\r\n");
		}
		Answer answer = Answer.of(this.visitor.send(request + "\r\n" + form));
		keep(answer);
		return answer;
	}

	private void keep(Answer answer) {
		for (String set : answer.headers().allValues("Set-Cookie")) {
			if (set.startsWith("desk=")) {
				this.cookie = set.replaceFirst("desk=([^;]*).*", "$1");
				this.token = "";
			}
		}
		Element field = answer.page().selectFirst("input[name=_csrf]");
		this.token = (field != null) ? field.val() : this.token;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The value of the cookie; empty where there is none. */
	public String cookie() {
		return this.cookie;
	}

	/** Comes with a cookie that somebody made up or found. */
	public Guest bringing(String value) {
		this.cookie = value;
		return this;
	}

	/** Sends forms with this token from now on, until it sees a page. */
	public Guest forging(String value) {
		this.token = value;
		return this;
	}

	/** What came back. */
	public record Answer(int status, HttpHeaders headers, String text) {

		static Answer of(RawVisitor.Answer raw) {
			boolean chunked = raw.headers().firstValue("Transfer-Encoding").isPresent();
			byte[] body = chunked ? joined(raw.body()) : raw.body();
			return new Answer(raw.status(), raw.headers(), new String(body, StandardCharsets.UTF_8));
		}

		private static byte[] joined(byte[] chunks) {
			ByteArrayOutputStream whole = new ByteArrayOutputStream();
			int at = 0;
			while (at < chunks.length) {
				int end = at;
				while (chunks[end] != '\r') {
					end++;
				}
				int length = Integer.parseInt(new String(chunks, at, end - at, StandardCharsets.US_ASCII), 16);
				whole.writeBytes(Arrays.copyOfRange(chunks, end + 2, end + 2 + length));
				at = end + 2 + length + 2;
			}
			return whole.toByteArray();
		}

		public Document page() {
			return Jsoup.parse(this.text);
		}

		/** Where it sends on to; empty where it does not. */
		public String location() {
			return this.headers.firstValue("Location").orElse("").replaceFirst("^http://localhost(:\\d+)?", "");
		}

		/** The page without what differs from one to the next. */
		public String withoutToken() {
			Document page = page();
			page.select("input[name=_csrf]").remove();
			return page.html();
		}

	}

}
