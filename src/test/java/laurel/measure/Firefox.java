package laurel.measure;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

/** A running Firefox with a profile of its own. */
final class Firefox implements AutoCloseable {

	private static final String ANNOUNCEMENT = "WebDriver BiDi listening on ";

	/** Everything that Firefox asks the world outside by itself is switched off. */
	private static final List<String> OFF = List.of("app.update.enabled", "app.normandy.enabled",
			"browser.region.update.enabled", "browser.safebrowsing.malware.enabled",
			"browser.safebrowsing.phishing.enabled", "browser.safebrowsing.downloads.remote.enabled",
			"browser.search.update", "browser.newtabpage.enabled", "browser.topsites.contile.enabled",
			"datareporting.policy.dataSubmissionEnabled", "datareporting.healthreport.uploadEnabled",
			"dom.push.connection.enabled", "extensions.getAddons.cache.enabled",
			"extensions.systemAddon.update.enabled", "extensions.update.enabled", "media.gmp-manager.updateEnabled",
			"network.captive-portal-service.enabled", "network.connectivity-service.enabled", "signon.autofillForms",
			"toolkit.telemetry.enabled");

	private final Process process;

	private final Bidi bidi;

	private final String version;

	/** With a new profile; only these names lead anywhere, all of them here. */
	Firefox(File executable, Path profile, List<String> hosts, boolean script) {
		try {
			Files.createDirectories(profile);
			Files.writeString(profile.resolve("user.js"), preferences(hosts, script));
			this.process = new ProcessBuilder(executable.getPath(), "--headless", "--no-remote",
					"--remote-debugging-port=0", "--profile", profile.toString())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		try {
			this.bidi = new Bidi(URI.create(listen().get(60, TimeUnit.SECONDS) + "/session"));
			JsonObject session = this.bidi.send("session.new",
					Map.of("capabilities", Map.of("alwaysMatch", Map.of("acceptInsecureCerts", true))));
			this.version = "Firefox " + session.getAsJsonObject("capabilities").get("browserVersion").getAsString();
		}
		catch (Exception ex) {
			this.process.destroyForcibly();
			throw new IllegalStateException("Firefox does not start", ex);
		}
	}

	/** The Firefox on the path, if there is one. */
	static Optional<File> find() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of("firefox-esr", "firefox").map((name) -> new File(folder, name)))
			.filter(File::canExecute)
			.findFirst();
	}

	private static String preferences(List<String> hosts, boolean script) {
		String off = OFF.stream().map((name) -> "user_pref(\"" + name + "\", false);\n").collect(Collectors.joining());
		return off + """
				user_pref("javascript.enabled", %s);
				user_pref("network.dns.localDomains", "%s");
				user_pref("network.proxy.type", 0);
				user_pref("network.trr.mode", 5);
				user_pref("services.settings.server", "https://localhost.invalid/");
				user_pref("browser.startup.page", 0);
				user_pref("browser.aboutwelcome.enabled", false);
				user_pref("intl.accept_languages", "en");
				user_pref("dom.disable_open_during_load", true);
				""".formatted(script, String.join(",", hosts));
	}

	/** Its errors are read to the end, or it would stop and wait. */
	private CompletableFuture<String> listen() {
		CompletableFuture<String> address = new CompletableFuture<>();
		Thread reader = new Thread(() -> {
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(this.process.getErrorStream(), StandardCharsets.UTF_8))) {
				lines.lines()
					.filter((line) -> line.startsWith(ANNOUNCEMENT))
					.forEach((line) -> address.complete(line.substring(ANNOUNCEMENT.length()).strip()));
			}
			catch (IOException ex) {
				address.completeExceptionally(ex);
			}
		}, "firefox");
		reader.setDaemon(true);
		reader.start();
		return address;
	}

	/** Its name and version. */
	String version() {
		return this.version;
	}

	Bidi bidi() {
		return this.bidi;
	}

	@Override
	public void close() {
		this.bidi.send("browser.close", Map.of());
		try {
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
