package laurel.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody at the desk, over HTTP as it comes.
 *
 * @param site its address, without a slash at the end
 * @param cookie of their session
 */
record Staff(HttpClient browser, String site, String cookie) {

	HttpRequest open(String path) {
		return request(path).build();
	}

	/**
	 * Sends the form of a page as it came, but for a title that nobody has given yet;
	 * empty where the page has no form of its own.
	 */
	Optional<HttpRequest> save(String path) {
		Element form = Jsoup.parse(ask(open(path)).body()).selectFirst("main form[method=post][action=" + path + "]");
		return Optional.ofNullable((FormElement) form)
			.map((found) -> found.formData()
				.stream()
				.map((field) -> encoded(field.key()) + "="
						+ encoded(field.key().endsWith("title") ? "Title " + Long.toString(System.nanoTime(), 36)
								: field.value()))
				.collect(Collectors.joining("&")))
			.map((fields) -> request(path).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(fields))
				.build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.site + path)).header("Cookie", "desk=" + this.cookie);
	}

	HttpResponse<String> ask(HttpRequest request) {
		try {
			return this.browser.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

}
