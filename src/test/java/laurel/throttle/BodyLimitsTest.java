package laurel.throttle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import laurel.support.RawVisitor;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the server takes before the application knows of it, and for how long it waits.
 */
@Timeout(60)
class BodyLimitsTest {

	private static final int LARGEST = 64 * 1024;

	private static final int LONG = 1024 * 1024;

	private static final Duration TIME = Duration.ofMillis(1500);

	private final Server server = new Server(0);

	private final AtomicInteger reached = new AtomicInteger();

	private RawVisitor visitor = new RawVisitor(0, "127.0.0.1");

	@BeforeEach
	void start() throws Exception {
		this.server.setHandler(new Counting());
		new BodyLimits(DataSize.ofBytes(LARGEST), List.of(new LongBodies("/desk", LONG))).limit(this.server, TIME);
		this.server.start();
		this.visitor = new RawVisitor(((ServerConnector) this.server.getConnectors()[0]).getLocalPort(), "127.0.0.1");
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
	}

	@ParameterizedTest
	@CsvSource({ "/, 1, 200", "/, 65536, 200", "/, 65537, 413", "/desk, 1048576, 200", "/desk/texts, 1048576, 200",
			"/desk, 1048577, 413", "/deskx, 65537, 413", "/, 10000000, 413", "/unread, 10000000, 200" })
	void bodyIsTakenUpToItsSize(String path, int bytes, int status) {
		RawVisitor.Answer answer = this.visitor
			.send(head(path) + "Content-Length: " + bytes + "\r\n\r\n" + "x".repeat(bytes));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).isEqualTo((status == 200 && !path.equals("/unread")) ? String.valueOf(bytes) : "");
		assertThat(this.reached).hasValue(1);
	}

	@Test
	void bodyThatDoesNotSayItsSizeIsTakenAsFar() {
		String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
		assertThat(this.visitor.send(head("/") + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + "0\r\n\r\n")
			.text()).isEqualTo("65536");
		assertThat(this.visitor
			.send(head("/") + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + "1\r\nx\r\n0\r\n\r\n")
			.status()).isEqualTo(413);
	}

	@Test
	void bodyMayComeInPieces() {
		RawVisitor.Answer answer = this.visitor.send(head("/") + "Content-Length: 40000\r\n\r\n" + "x".repeat(20_000),
				"y".repeat(20_000), () -> {
					sleep(TIME.dividedBy(2));
					assertThat(this.reached).as("before all was sent").hasValue(0);
				});
		assertThat(answer.text()).isEqualTo("40000");
	}

	@Test
	void whoeverAsksFirstSendsNothingInVain() {
		String asking = head("/") + "Expect: 100-continue\r\nContent-Length: ";
		assertThat(this.visitor.send(asking + "1000000\r\n\r\n").status()).isEqualTo(413);
		assertThat(
				this.visitor.send(asking + "1000\r\n\r\n", "x".repeat(1_000), () -> sleep(TIME.dividedBy(9))).status())
			.isEqualTo(100);
	}

	@Test
	void nobodyWaitsForABodyThatDoesNotEnd() throws Exception {
		for (String path : List.of("/", "/desk/texts", "/nothing/here")) {
			try (Drip drip = new Drip(port(), 10, head(path) + "Content-Length: 1000\r\n\r\n")) {
				drip.until(Drip::isOver, TIME.multipliedBy(3));
				assertThat(drip.statuses()).hasSize(10).containsOnly(408);
			}
		}
		assertThat(this.reached).hasValue(0);
	}

	@Test
	void nobodyWaitsForABodyThatStops() {
		RawVisitor.Answer answer = this.visitor.send(head("/") + "Content-Length: 1000\r\n\r\nx");
		assertThat(answer.status()).isEqualTo(408);
		assertThat(this.reached).hasValue(0);
	}

	@Test
	void whatIsTooLargeAndSlowIsToldSo() throws Exception {
		try (Drip drip = new Drip(port(), 1,
				head("/") + "Transfer-Encoding: chunked\r\n\r\n40000\r\n" + "x".repeat(70_000))) {
			drip.until(Drip::isOver, TIME.multipliedBy(3));
			assertThat(drip.statuses()).containsExactly(413);
		}
	}

	@Test
	void nobodyWaitsForAHeadThatDoesNotEnd() throws Exception {
		try (Drip drip = new Drip(port(), 10, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ")) {
			drip.until(Drip::isOver, TIME.multipliedBy(4));
			assertThat(drip.statuses()).as("hung up without a word").containsOnly(0);
		}
	}

	@Test
	void whoeverReadsOneByOneIsNotHungUpOn() {
		String get = "GET /unread HTTP/1.1\r\nHost: localhost\r\n\r\n";
		RawVisitor.Answer answer = this.visitor.send(get, get, () -> sleep(TIME.multipliedBy(9).dividedBy(10)));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.reached).hasValue(2);
	}

	@Test
	void memoryForBodiesIsSharedAndGivenBack() {
		BodyRoom room = new BodyRoom(100_000);
		assertThat(room.grow(0, BodyRoom.SHORT)).as("short ones need none").isTrue();
		assertThat(room.left()).isEqualTo(100_000);
		assertThat(room.grow(BodyRoom.SHORT, BodyRoom.SHORT + 90_000)).isTrue();
		assertThat(room.grow(0, BodyRoom.SHORT + 20_000)).isFalse();
		room.giveBack(BodyRoom.SHORT + 90_000);
		room.giveBack(BodyRoom.SHORT);
		assertThat(room.left()).isEqualTo(100_000);
	}

	private int port() {
		return ((ServerConnector) this.server.getConnectors()[0]).getLocalPort();
	}

	private static String head(String path) {
		return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";
	}

	private static void sleep(Duration time) {
		try {
			TimeUnit.MILLISECONDS.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Says how much was sent, and nothing of an error. */
	private final class Counting extends Handler.Abstract {

		@Override
		public boolean handle(Request request, Response response, Callback callback) throws IOException {
			BodyLimitsTest.this.reached.incrementAndGet();
			String answer = "";
			if (!"/unread".equals(Request.getPathInContext(request)) && !"GET".equals(request.getMethod())) {
				try {
					answer = String.valueOf(Content.Source.asString(request, StandardCharsets.UTF_8).length());
				}
				catch (HttpException.RuntimeException ex) {
					response.setStatus(ex.getCode());
				}
			}
			Content.Sink.write(response, true, answer, callback);
			return true;
		}

	}

}
