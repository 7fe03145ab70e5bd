package laurel.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

import laurel.support.Packaged;

/** The packaged application in a process of its own, which ends with the test. */
final class Copy implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Process process;

	private final Path output;

	private final String language;

	private final String port;

	private Copy(Process process, Path output, String language, String port) {
		this.process = process;
		this.output = output;
		this.language = language;
		this.port = port;
	}

	/**
	 * Starts one, unpacked.
	 * @param language of the machine it runs on, which calls its console ASCII
	 * @param settings as the environment has them; of this machine's own, none of ours
	 * @param words what stands behind the name of the jar
	 */
	static Copy start(String language, Map<String, String> settings, String... words) {
		return start(Packaged::unpacked, language, settings, words);
	}

	/** Starts the one file that the build makes. */
	static Copy startAsBuilt(String language, Map<String, String> settings) {
		return start(Packaged::asBuilt, language, settings);
	}

	private static Copy start(BiFunction<Map<String, String>, String[], ProcessBuilder> form, String language,
			Map<String, String> settings, String... words) {
		try {
			Path output = Files.createTempFile("laurel", ".txt");
			String port = settings.getOrDefault("SERVER_PORT", String.valueOf(Packaged.freePort()));
			String[] options = { "-Duser.language=" + language };
			ProcessBuilder builder = form.apply(settings, options)
				.redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.command().addAll(List.of(words));
			builder.environment().putAll(Map.of("SERVER_PORT", port, "LC_ALL", "C"));
			return new Copy(builder.start(), output, language, port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until it has said where to look. */
	Copy awaitOpen() throws Exception {
		String open = say("start.ready", site() + "/");
		for (long end = System.nanoTime() + PATIENCE.toNanos(); !output().contains(open);) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				throw new AssertionError("It did not open:\n" + output());
			}
			Thread.sleep(50);
		}
		return this;
	}

	/** Waits until it has ended, and gives back its exit code. */
	int awaitEnd() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new AssertionError("It did not end:\n" + output());
		}
		return this.process.exitValue();
	}

	/** All it has printed so far. */
	String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The lines it has printed, with a word in place of the secret that lets the first
	 * administrator in.
	 */
	List<String> lines() {
		return output().lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> line.replaceAll("(?<=/desk/set-up/)[\\w-]{43}$", "SECRET"))
			.toList();
	}

	/** How it tells whoever started it to become the first administrator. */
	String saysHowToComeIn() {
		return say("start.set-up", site() + "/desk/set-up/SECRET");
	}

	/** A message in the language of its machine. */
	String say(String key, Object... arguments) {
		Locale locale = Locale.forLanguageTag(this.language + "-US");
		return new MessageFormat(ResourceBundle.getBundle("messages", locale).getString(key), locale).format(arguments);
	}

	String port() {
		return this.port;
	}

	String site() {
		return "http://localhost:" + this.port;
	}

	HttpResponse<String> get(String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(site() + path)).timeout(PATIENCE).build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

	/** As {@code kill -9} does it. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** Asks it to end: with {@code TERM}, or {@code INT} as Ctrl-C does it. */
	void send(String signal) throws Exception {
		new ProcessBuilder("kill", "-" + signal, String.valueOf(this.process.pid())).inheritIO().start().waitFor();
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		try {
			this.process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			this.process.destroyForcibly();
		}
		Files.delete(this.output);
	}

}
