package laurel.measure;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import laurel.support.Guest;
import laurel.support.RawVisitor;
import laurel.throttle.ProofOfWork;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What somebody sends to a form for comments.
 *
 * @param port of the site
 * @param path of the form
 * @param from whose address
 */
record Post(int port, String path, String from, Map<String, String> fields) {

	/** What stands for the status of an answer that did not come. */
	static final int NO_ANSWER = 0;

	/** As a program sends it, which reads no more than the status of the answer. */
	int send() {
		String form = form("");
		try {
			return new RawVisitor(this.port, this.from)
				.send("POST " + this.path + " HTTP/1.1\r\n"
						+ "Host: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n"
						+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
						+ "\r\n\r\n" + form)
				.status();
		}
		catch (UncheckedIOException ex) {
			return NO_ANSWER;
		}
	}

	/**
	 * As somebody sends it who, when it is refused, sends the form of that page once
	 * more, for which the browser works where it is asked to.
	 * @return how many tries it took; negative the status of the last where both failed
	 */
	int insist() {
		Guest person = new Guest(this.port, this.from).saying("Sec-Fetch-Site", "same-origin");
		try {
			Guest.Answer first = person.ask("POST " + this.path, form(""));
			if (first.status() == 303) {
				return 1;
			}
			Guest.Answer second = person.ask("POST " + this.path, again(first.page()).form(proof(first.page())));
			return (second.status() == 303) ? 2 : -second.status();
		}
		catch (UncheckedIOException ex) {
			return NO_ANSWER;
		}
	}

	private Post again(Document page) {
		Element token = page.selectFirst("input[name=token]");
		return (token != null)
				? new Post(this.port, this.path, this.from,
						Map.of("token", token.val(), "name", this.fields.get("name"), "text", this.fields.get("text")))
				: this;
	}

	private static String proof(Document page) {
		if (page.selectFirst("input[name=proof]") == null) {
			return "";
		}
		String token = page.select("input[name=token]").val();
		return LongStream.iterate(0, (number) -> number + 1)
			.mapToObj(Long::toString)
			.filter((number) -> ProofOfWork.isSolved(token, number))
			.findFirst()
			.orElseThrow();
	}

	private String form(String proof) {
		return this.fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + '=' + Staff.encoded(field.getValue()))
			.collect(Collectors.joining("&", "proof=" + proof + '&', ""));
	}

}
