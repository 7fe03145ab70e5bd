package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * How the packaged application is started: as people do it, and untouched by this
 * machine's settings. Unpacked, as in the container, it starts in a third of the time.
 */
public final class Packaged {

	private static final Path TARGET = Path.of("target").toAbsolutePath();

	private static final int PORTS = 20_000;

	private static final int MANY = 10_000;

	/** What pays in days only: see {@code argLine} of the build. */
	private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	/** What a Java machine learns of classes at one start, for the next ones to know. */
	private static final String CLASSES = "classes.jsa";

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private static final Supplier<Path> UNPACKED = SingletonSupplier.of(Packaged::unpack);

	/** Somewhere among them, for other tests may run beside these. */
	private static final AtomicInteger NEXT = new AtomicInteger(new Random().nextInt(MANY));

	private Packaged() {
	}

	/**
	 * The one file that the build makes, in a process that is not started yet.
	 * @param settings as the environment has them
	 * @param options of the Java machine
	 */
	public static ProcessBuilder asBuilt(Map<String, String> settings, String... options) {
		return java(jar(), settings, options);
	}

	/**
	 * The same unpacked, as the container has it, with its classes made ready where the
	 * Java machine can.
	 */
	public static ProcessBuilder unpacked(Map<String, String> settings, String... options) {
		Path application = UNPACKED.get();
		Path classes = application.resolveSibling(CLASSES);
		List<String> all = new ArrayList<>(List.of(options));
		if (Files.exists(classes)) {
			all.add("-XX:SharedArchiveFile=" + classes);
		}
		return java(application, settings, all.toArray(String[]::new));
	}

	private static ProcessBuilder java(Path jar, Map<String, String> settings, String... options) {
		List<String> command = new ArrayList<>(List.of(JAVA));
		command.addAll(SHORT_LIVED);
		command.addAll(List.of(options));
		command.addAll(List.of("-jar", jar.toString()));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf((name) -> name.matches("(LAUREL|SPRING|SERVER|LOGGING|JAVA|JDK)_.*"));
		builder.environment().putAll(settings);
		return builder;
	}

	private static Path jar() {
		try (Stream<Path> files = Files.list(TARGET)) {
			return files.filter((file) -> file.getFileName().toString().matches("laurel-[^-]+(-SNAPSHOT)?\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("no jar in target: run mvn package first"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Once for each jar that is built: other tests may run beside these. */
	private static Path unpack() {
		try (FileChannel lock = FileChannel.open(TARGET.resolve("unpacked.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			lock.lock();
			Path jar = jar();
			Path folder = TARGET.resolve("unpacked-" + Files.getLastModifiedTime(jar).toMillis());
			Path application = folder.resolve(jar.getFileName());
			if (!Files.exists(folder.resolve(CLASSES))) {
				deleteFormer();
				boolean unpacked = run(new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", jar.toString(), "extract",
						"--force", "--destination", folder.toString()));
				if (!unpacked) {
					throw new IllegalStateException("not unpacked: see target/unpacked.log");
				}
				ProcessBuilder start = java(application, Map.of("LAUREL_DATA", TestDatabase.newFolder().toString()),
						"-Xlog:disable", "-XX:ArchiveClassesAtExit=" + folder.resolve(CLASSES));
				start.command().add("audit");
				run(start);
			}
			return application;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A fifth of a gigabyte for each jar there was. */
	private static void deleteFormer() throws IOException {
		try (DirectoryStream<Path> former = Files.newDirectoryStream(TARGET, "unpacked-*")) {
			for (Path folder : former) {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	private static boolean run(ProcessBuilder builder) throws IOException, InterruptedException {
		Process process = builder.redirectErrorStream(true)
			.redirectOutput(TARGET.resolve("unpacked.log").toFile())
			.start();
		return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
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
