package laurel.throttle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import laurel.support.RawVisitor;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A thousand connections over each of which a form comes, letter by letter, for ever. */
@WholeSite
@Tag("alone")
@Timeout(180)
class SlowBodiesIT {

	private static final int CONNECTIONS = 1_000;

	private static final String FORM = " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n"
			+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=";

	private static final Duration ENDED = BodyLimits.TIME.plusSeconds(10);

	/** Of times to answer, on a machine where other things go on as well. */
	private static final int TIMES = 3;

	@LocalServerPort
	private int port;

	@Test
	void nobodyWhoReadsNoticesAThousandWhoSendSlowly() throws Exception {
		List<Long> before = new ArrayList<>();
		read(() -> before.size() < 400, before);
		List<Long> usual = before.subList(200, 400);
		long memory = memory();
		try (Drip drip = new Drip(this.port, CONNECTIONS, "POST /es/" + FORM, "POST /desk/sign-in" + FORM)) {
			CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> run(drip));
			List<Long> meanwhile = new ArrayList<>();
			read(() -> meanwhile.size() < 200, meanwhile);
			assertThat(memory() - memory).as("bytes of the heap").isLessThan(64L * 1024 * 1024);
			assertThat(drip.statuses()).as("all of them were there").isEmpty();
			read(() -> !dripping.isDone(), meanwhile);
			assertThat(part(meanwhile, 50)).as("half of all readers").isLessThan(TIMES * part(usual, 50));
			assertThat(part(meanwhile, 95)).as("nearly all readers").isLessThan(TIMES * part(usual, 95));
			assertThat(drip.statuses()).hasSize(CONNECTIONS).containsOnly(408);
			Document page = Jsoup.parse(drip.answer());
			assertThat(page.select("html[lang=es] section.alert a[href=tel:911], a.exit[href=/exit]")).hasSize(2);
		}
	}

	private void read(BooleanSupplier goOn, List<Long> times) {
		RawVisitor reader = new RawVisitor(this.port, "127.0.0.1");
		while (goOn.getAsBoolean()) {
			long start = System.nanoTime();
			assertThat(reader.send("GET /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").status())
				.isEqualTo(200);
			times.add(System.nanoTime() - start);
		}
	}

	private static void run(Drip drip) {
		try {
			drip.until(Drip::isOver, ENDED);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static long part(List<Long> times, int percent) {
		return times.stream().sorted().skip((long) times.size() * percent / 100).findFirst().orElseThrow();
	}

	private static long memory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
