package laurel.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import laurel.support.SecureSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints what each way of leaving leaves behind, ours in the last row:
 * {@code mvn -Pmeasure verify}. By itself it measures Chromium; with
 * {@code -Dlaurel.measure=firefox} Firefox besides.
 */
@SecureSite
@Timeout(300)
class WaysOfLeavingIT {

	private static final Path TABLE = Path.of("target", "ways-of-leaving.md");

	@LocalServerPort
	private int port;

	@TempDir
	private Path profiles;

	private Visit laurel(String words, String host, boolean script) {
		return new Visit(words, host, "https://%s:%d/en/".formatted(host, this.port), "Laurel",
				List.of("nav a[href='/en/posts']", "nav a[href='/en/research']", "nav a[href='/en/webinars']"),
				"a.exit", script);
	}

	@Test
	void laurelLeavesNothingBehindBack() throws IOException {
		Visit laurel = laurel("**Laurel**", "laurel.test", true);
		Visit withoutScript = laurel("Laurel, script off", "laurel2.test", false);
		List<Visit> visits = new ArrayList<>(Stream.of(Way.values()).map(Way::open).toList());
		visits.addAll(List.of(withoutScript, laurel));
		Measurement chromium = new Measurement(visits, new ChromiumEngine(this.profiles.resolve("1")),
				new ChromiumEngine(this.profiles.resolve("2")));
		String table = table(visits, List.of(chromium));
		Files.writeString(TABLE, table);
		System.out.println(table);
		assertThat(chromium.shown(visits.get(0))).isEqualTo(Way.PAGES);
		assertThat(chromium.listed(visits.get(0))).hasSize(Way.PAGES);
		assertThat(chromium.shown(laurel)).isZero();
		assertThat(chromium.listed(laurel)).isEmpty();
		assertThat(chromium.shown(withoutScript)).isZero();
	}

	private static String table(List<Visit> visits, List<Measurement> measurements) {
		StringBuilder table = new StringBuilder("\n| way of leaving |");
		measurements.forEach((measurement) -> table
			.append(" Back in %s shows | its history lists |".formatted(measurement.browser())));
		table.append("\n|---|").append("---|---|".repeat(measurements.size())).append('\n');
		for (Visit visit : visits) {
			table.append("| ").append(visit.words()).append(" |");
			measurements.forEach((measurement) -> table.append(measurement.cells(visit)));
			table.append('\n');
		}
		return table.toString();
	}

}
