package laurel.sweep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Asks the running site for pages over HTTP, compressed, and follows no redirect. */
public final class Browsing {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final String site;

	/** A visitor of the site with this address, which ends without a slash. */
	public Browsing(String site) {
		this.site = site;
	}

	/** One GET, or another method, without a body. */
	public VisitedPage visit(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("Accept-Encoding", "gzip");
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			HttpResponse<byte[]> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			return new VisitedPage(path, answer.statusCode(), answer.headers(), text(answer), answer.body().length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public VisitedPage visit(String path) {
		return visit("GET", path);
	}

	private static String text(HttpResponse<byte[]> answer) throws IOException {
		boolean packed = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
		try (var body = packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body()))
				: new ByteArrayInputStream(answer.body())) {
			return new String(body.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
