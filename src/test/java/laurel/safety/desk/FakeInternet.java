package laurel.safety.desk;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Other sites as tests want them; whatever they do not know does not answer. */
@Primary
@TestComponent
public class FakeInternet implements Fetcher {

	/** A name that leads inside. */
	static final String INSIDE = "inside.example";

	private final Map<URI, Fetched> answers = new ConcurrentHashMap<>();

	@Override
	public Fetched fetch(URI address) throws IOException {
		if (INSIDE.equals(address.getHost())) {
			throw new NotPublicException();
		}
		Fetched answer = this.answers.get(address);
		if (answer == null) {
			throw new UnknownHostException();
		}
		return answer;
	}

	/** Lets an address answer with a page. */
	FakeInternet page(String address, String body, String... headers) {
		return answer(address, 200, body, Duration.ofMillis(100), headers);
	}

	/**
	 * Lets an address answer.
	 * @param headers names and values by turns
	 */
	FakeInternet answer(String address, int status, String body, Duration took, String... headers) {
		Map<String, List<String>> all = new TreeMap<>(Map.of("Content-Type", List.of("text/html;charset=utf-8")));
		for (int place = 0; place < headers.length; place += 2) {
			all.put(headers[place], List.of(headers[place + 1]));
		}
		this.answers.put(URI.create(address),
				new Fetched(status, HttpHeaders.of(all, (name, value) -> true), body, body.length() > 1000, took));
		return this;
	}

}
