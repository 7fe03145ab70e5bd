package laurel.measure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * {@code -Dlaurel.measure.firefox=true} Firefox besides.
 */
@SecureSite
@Timeout(600)
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
		List<Visit> visits = new ArrayList<>(Stream.of(Way.values()).map(Way::open).toList());
		visits.add(laurel("Laurel, script off", "laurel2.test", false));
		Visit laurel = laurel("**Laurel**", "laurel.test", true);
		visits.add(laurel);
		Measurement chromium = new Measurement(visits, new ChromiumEngine(this.profiles.resolve("chromium")),
				new ChromiumEngine(this.profiles.resolve("chromium-back")));
		Map<String, Optional<Measurement>> measured = new LinkedHashMap<>();
		measured.put(chromium.browser(), Optional.of(chromium));
		if (Boolean.getBoolean("laurel.measure.firefox")) {
			Optional<Measurement> firefox = Firefox.find().map((executable) -> inFirefox(executable, visits));
			measured.put(firefox.map(Measurement::browser).orElse("Firefox"), firefox);
		}
		String table = Table.of(visits, measured);
		Files.writeString(TABLE, table);
		System.out.println("\n" + table);
		assertThat(measured.values())
			.allSatisfy((measurement) -> measurement.ifPresent((found) -> assertLaurelIsLeftBehind(visits, found)));
		assertThat(chromium.listed(laurel)).isEmpty();
	}

	private Measurement inFirefox(File executable, List<Visit> visits) {
		List<String> hosts = new ArrayList<>(visits.stream().map(Visit::host).toList());
		hosts.addAll(List.of("search.test", "en1.neutral.test", "en2.neutral.test"));
		return new Measurement(visits, new FirefoxEngine(executable, this.profiles.resolve("firefox"), hosts),
				new FirefoxEngine(executable, this.profiles.resolve("firefox-back"), hosts));
	}

	/** That means something because the commonest way leaves everything. */
	private static void assertLaurelIsLeftBehind(List<Visit> visits, Measurement measured) {
		assertThat(measured.shown(visits.get(0))).isEqualTo(Way.PAGES);
		assertThat(measured.titled(visits.get(0))).isEqualTo(Way.PAGES);
		assertThat(visits.subList(visits.size() - 2, visits.size())).extracting(measured::shown).containsOnly(0);
		assertThat(measured.titled(visits.get(visits.size() - 1))).isZero();
	}

}
