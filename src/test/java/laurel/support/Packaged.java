package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * How the packaged application is started: as people do it, and untouched by this
 * machine's settings.
 */
public final class Packaged {

	private static final int PORTS = 20_000;

	private static final int MANY = 10_000;

	/** Somewhere among them, for other tests may run beside these. */
	private static final AtomicInteger NEXT = new AtomicInteger(new Random().nextInt(MANY));

	private Packaged() {
	}

	/**
	 * A process that is not started yet.
	 * @param settings as the environment has them
	 * @param options of the Java machine
	 */
	public static ProcessBuilder with(Map<String, String> settings, String... options) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(options));
		command.addAll(List.of("-jar", jar().toString()));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf((name) -> name.matches("(LAUREL|SPRING|SERVER|LOGGING|JAVA|JDK)_.*"));
		builder.environment().putAll(settings);
		return builder;
	}

	private static Path jar() {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("laurel-[^-]+(-SNAPSHOT)?\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("no jar in target: run mvn package first"))
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A port on which nobody listens, and which the system, which begins above, gives to
	 * nobody before it is used.
	 */
	public static int freePort() {
		while (true) {
			int port = PORTS + NEXT.getAndIncrement() % MANY;
			try (ServerSocket socket = new ServerSocket(port)) {
				return socket.getLocalPort();
			}
			catch (BindException ex) {
				// somebody's: the next one
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
