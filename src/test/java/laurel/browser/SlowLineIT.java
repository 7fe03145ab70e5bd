package laurel.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A phone on a slow line: 400 kbit/s, 400 ms there and back. */
@Tag("alone")
@WholeSite
@Timeout(120)
class SlowLineIT {

	private static final int BYTES_A_SECOND = 400_000 / 8;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/en/posts/when-the-phone-is-shared", "/es/articulos/cuando-el-telefono-se-comparte" })
	void articleIsReadableSoonAndNothingMovesAfterwards(String path) {
		double soonest = Double.MAX_VALUE;
		for (int attempt = 0; attempt < 3 && soonest > 1500; attempt++) {
			try (Visitor visitor = Visitor.inEnglish().phone().inWholeBrowser().open("http://localhost:" + this.port)) {
				slowDown(visitor.page());
				visitor.page().navigate(path);
				soonest = Math.min(soonest, largestPaint(visitor.page()));
				assertThat(shifts(visitor.page())).isZero();
			}
		}
		assertThat(soonest).as("largest contentful paint in ms").isLessThanOrEqualTo(1500);
	}

	private static void slowDown(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		JsonObject line = new JsonObject();
		line.addProperty("offline", false);
		line.addProperty("latency", 400);
		line.addProperty("downloadThroughput", BYTES_A_SECOND);
		line.addProperty("uploadThroughput", BYTES_A_SECOND);
		session.send("Network.enable");
		session.send("Network.emulateNetworkConditions", line);
	}

	private static double largestPaint(Page page) {
		return ((Number) page.evaluate(
				"""
						() => new Promise(done => new PerformanceObserver(list =>
							done(list.getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true}))
						"""))
			.doubleValue();
	}

	/** The sum of all layout shifts until half a second after the page was there. */
	private static double shifts(Page page) {
		return ((Number) page.evaluate("""
				() => new Promise(done => {
					let sum = 0;
					new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value))
						.observe({type: 'layout-shift', buffered: true});
					setTimeout(() => done(sum), 500);
				})""")).doubleValue();
	}

}
