package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks HTML files with the Nu checker, in a JVM of its own. */
public final class Vnu {

	/** Filled by Maven before the tests. */
	private static final Path JARS = Path.of("target", "vnu");

	private static final int SECONDS = 120;

	private Vnu() {
	}

	/**
	 * Returns the errors and warnings of all {@code .html} files in the folder and below
	 * it, the style inside them included.
	 */
	public static List<Message> check(Path folder) {
		try {
			requireFiles(folder);
			Path output = Files.createTempFile("vnu", ".json");
			run(folder, output);
			List<String> lines = Files.readAllLines(output);
			String report = lines.stream()
				.filter((line) -> line.startsWith("{\"version\""))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("The HTML checker failed: " + lines));
			Files.delete(output);
			return messages(folder, JsonMapper.shared().readTree(report));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The checker itself finds nothing wrong with a folder that has no pages. */
	private static void requireFiles(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			if (files.noneMatch((file) -> file.toString().endsWith(".html"))) {
				throw new IllegalArgumentException("No .html files in " + folder);
			}
		}
		if (!Files.isDirectory(JARS)) {
			throw new IllegalStateException("No HTML checker in " + JARS + ": run mvn process-test-resources once.");
		}
	}

	private static void run(Path folder, Path output) throws IOException {
		Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xss4m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", JARS + "/*",
				"nu.validator.client.SimpleCommandLineValidator", "--format", "json", "--stdout", "--skip-non-html",
				folder.toAbsolutePath().toString())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		try {
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("The HTML checker did not finish in " + SECONDS + " seconds.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while checking HTML.", ex);
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static List<Message> messages(Path folder, JsonNode report) {
		return report.get("messages")
			.valueStream()
			.map((node) -> new Message(type(node), file(folder, node), node.path("lastLine").asInt(0),
					node.path("message").asString("")))
			.filter((message) -> !message.type().equals("info"))
			.toList();
	}

	/** The checker calls a warning an info of the subtype warning. */
	private static String type(JsonNode node) {
		return node.path("subType").asString("").equals("warning") ? "warning" : node.get("type").asString();
	}

	private static String file(Path folder, JsonNode node) {
		String url = node.path("url").asString("");
		return url.isEmpty() ? "" : folder.toAbsolutePath().relativize(Path.of(URI.create(url))).toString();
	}

	/** What the checker says of a line (0 if of none) in a file of the folder. */
	public record Message(String type, String file, int line, String text) {

		@Override
		public String toString() {
			return "%s in %s:%d: %s".formatted(this.type, this.file, this.line, this.text);
		}

	}

}
