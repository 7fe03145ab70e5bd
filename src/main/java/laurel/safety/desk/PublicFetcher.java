package laurel.safety.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Asks the open Internet, over HTTPS and nothing else: what staff type must not lead to a
 * machine of this network.
 *
 * <p>
 * The name is looked up and judged here; the client looks it up once more. The JDK
 * remembers the first answer for thirty seconds, so that it is the same as a rule. A name
 * server that manages to slip another one in between reaches the beginning of a handshake
 * on port 443 of a machine inside, and no further: no machine inside has a certificate
 * for the name, and nothing is sent before that is seen. Hence no proxy of the
 * environment either, which would look the name up for itself.
 */
@Component
class PublicFetcher implements Fetcher {

	/** What a page may weigh; no more is read. */
	static final int LIMIT = 400_000;

	private static final Duration PATIENCE = Duration.ofSeconds(6);

	private final Predicate<InetAddress> allowed;

	private final int port;

	private final SingletonSupplier<HttpClient> client;

	@Autowired
	PublicFetcher() {
		this(PublicAddress::is, -1, (builder) -> {
		});
	}

	/**
	 * For tests, which have no Internet.
	 * @param port that addresses must name; -1 for none
	 */
	PublicFetcher(Predicate<InetAddress> allowed, int port, Consumer<HttpClient.Builder> setup) {
		this.allowed = allowed;
		this.port = port;
		this.client = SingletonSupplier.of(() -> {
			HttpClient.Builder builder = HttpClient.newBuilder()
				.followRedirects(HttpClient.Redirect.NEVER)
				.proxy(HttpClient.Builder.NO_PROXY)
				.connectTimeout(PATIENCE);
			setup.accept(builder);
			return builder.build();
		});
	}

	@Override
	public Fetched fetch(URI address) throws IOException {
		if (!"https".equals(address.getScheme()) || address.getPort() != this.port || address.getUserInfo() != null) {
			throw new NotPublicException();
		}
		for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
			if (!this.allowed.test(host)) {
				throw new NotPublicException();
			}
		}
		// By itself the client would say which Java this is; many sites turn that away.
		HttpRequest request = HttpRequest.newBuilder(address)
			.header("User-Agent", "Mozilla/5.0")
			.header("Accept", "text/html,*/*;q=0.5")
			.build();
		long start = System.nanoTime();
		HttpResponse<byte[]> response = send(request);
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		byte[] body = response.body();
		return new Fetched(response.statusCode(), response.headers(), new String(body, charset(response)),
				body.length > LIMIT, took);
	}

	/** The request's own limit of time would end with the headers. */
	private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
		CompletableFuture<HttpResponse<byte[]>> answer = this.client.obtain()
			.sendAsync(request, (head) -> new LimitedBody(LIMIT));
		try {
			return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new IOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		finally {
			answer.cancel(true);
		}
	}

	private static Charset charset(HttpResponse<?> response) {
		try {
			String type = response.headers().firstValue("Content-Type").orElse("text/html");
			Charset charset = MediaType.parseMediaType(type).getCharset();
			return (charset != null) ? charset : StandardCharsets.UTF_8;
		}
		catch (InvalidMediaTypeException ex) {
			return StandardCharsets.UTF_8;
		}
	}

}
