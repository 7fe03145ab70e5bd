package laurel.safety.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import laurel.safety.desk.Fetcher.Fetched;
import laurel.support.Elsewhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How other sites are asked: over real TLS, by a server of the tests. */
@Timeout(30)
class PublicFetcherTest {

	private static final String HOST = "localhost";

	private static final URI PAGE = URI.create(Elsewhere.address(HOST, "/"));

	private final PublicFetcher fetcher = fetcher();

	private static PublicFetcher fetcher() {
		return new PublicFetcher(InetAddress::isLoopbackAddress, PAGE.getPort(),
				(builder) -> builder.sslContext(Elsewhere.trusting()));
	}

	@Test
	void pageComesWithStatusHeadersAndText() throws Exception {
		Elsewhere.serve(HOST, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=ISO-8859-1");
			exchange.getResponseHeaders().add("Vary", "Origin");
			exchange.getResponseHeaders().add("Vary", "Cookie");
			byte[] body = "<title>Señal</title>".getBytes(StandardCharsets.ISO_8859_1);
			exchange.sendResponseHeaders(404, body.length);
			exchange.getResponseBody().write(body);
		});
		Fetched page = this.fetcher.fetch(PAGE);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.body()).isEqualTo("<title>Señal</title>");
		assertThat(page.header("Vary")).isEqualTo("Origin, Cookie");
		assertThat(page.header("Location")).isEmpty();
		assertThat(page.cut()).isFalse();
		assertThat(page.took()).isBetween(Duration.ofNanos(1), Duration.ofSeconds(6));
	}

	/** Not who asks, not from where, not with what. */
	@Test
	void nothingTellingIsSent() throws Exception {
		Map<String, String> sent = new ConcurrentHashMap<>();
		Elsewhere.serve(HOST, (exchange) -> {
			exchange.getRequestHeaders().forEach((name, values) -> sent.put(name, String.join(", ", values)));
			Elsewhere.send(exchange, 200, "");
		});
		this.fetcher.fetch(PAGE);
		Set<String> names = new TreeSet<>(sent.keySet());
		names.removeAll(Set.of("Connection", "Http2-settings", "Upgrade", "Content-length"));
		assertThat(names).containsExactly("Accept", "Host", "User-agent");
		assertThat(sent).containsEntry("User-agent", "Mozilla/5.0");
	}

	@Test
	void redirectIsNotFollowed() throws Exception {
		Elsewhere.serve(HOST, (exchange) -> {
			exchange.getResponseHeaders().set("Location", Elsewhere.address(HOST, "/other"));
			Elsewhere.send(exchange, 303, "");
		});
		assertThat(this.fetcher.fetch(PAGE)).extracting(Fetched::status, (page) -> page.header("Location"))
			.containsExactly(303, Elsewhere.address(HOST, "/other"));
	}

	@Test
	void noMoreIsReadThanAPageMayWeigh() throws Exception {
		Elsewhere.serve(HOST, (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] kilobytes = new byte[64_000];
			try {
				while (!Thread.currentThread().isInterrupted()) {
					exchange.getResponseBody().write(kilobytes);
				}
			}
			catch (IOException ex) {
				// hung up, as it should be
			}
		});
		Fetched page = this.fetcher.fetch(PAGE);
		assertThat(page.cut()).isTrue();
		assertThat(page.body()).hasSize(PublicFetcher.LIMIT + 1);
	}

	@Test
	void pageThatNeverEndsIsLeft() {
		Elsewhere.serve(HOST, (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			try {
				for (int second = 0; second < 20; second++) {
					exchange.getResponseBody().write('a');
					exchange.getResponseBody().flush();
					Thread.sleep(1000);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.fetcher.fetch(PAGE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:%d/", "https://localhost/", "https://rosa@localhost:%d/",
			"ftp://localhost:%d/" })
	void nothingButHttpsOnItsPortIsAsked(String address) {
		assertThatExceptionOfType(Fetcher.NotPublicException.class)
			.isThrownBy(() -> this.fetcher.fetch(URI.create(address.formatted(PAGE.getPort()))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://localhost/", "https://127.0.0.1/", "https://[::1]/", "https://10.0.0.1/",
			"https://169.254.169.254/latest/meta-data/", "https://[::ffff:7f00:1]/", "https://2130706433/",
			"https://localhost:8443/" })
	void nobodyInsideIsAsked(String address) {
		assertThatExceptionOfType(Fetcher.NotPublicException.class)
			.isThrownBy(() -> new PublicFetcher().fetch(URI.create(address)));
	}

	/** A name that leads here after all finds no one who could speak for it. */
	@Test
	void nothingIsSentToAMachineWithoutACertificateForTheName() {
		Elsewhere.serve("127.0.0.1", (exchange) -> {
			throw new AssertionError("asked");
		});
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> this.fetcher.fetch(URI.create(Elsewhere.address("127.0.0.1", "/"))))
			.withRootCauseInstanceOf(CertificateException.class);
		Elsewhere.serve(HOST, "<title>Weather</title>");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> new PublicFetcher(InetAddress::isLoopbackAddress, PAGE.getPort(), (builder) -> {
			}).fetch(PAGE));
	}

}
