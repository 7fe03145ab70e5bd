package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The packaged application as people run it: a process of its own, as it is configured,
 * in an empty folder where it keeps everything it keeps.
 */
public final class PackagedSite implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Path folder;

	private final int port;

	private final Process process;

	private PackagedSite(Path folder, int port, Process process) {
		this.folder = folder;
		this.port = port;
		this.process = process;
	}

	/** Starts it, with what {@code folder} has from a former run thrown away. */
	public static PackagedSite start(Path folder) {
		try {
			Path work = folder.toAbsolutePath();
			FileSystemUtils.deleteRecursively(work);
			Files.createDirectories(work.resolve("tmp"));
			int port = Packaged.freePort();
			Process process = Packaged
				.asBuilt(Map.of("SERVER_PORT", String.valueOf(port)), "-Djava.io.tmpdir=" + work.resolve("tmp"))
				.directory(work.toFile())
				.redirectOutput(work.resolve("stdout").toFile())
				.redirectError(work.resolve("stderr").toFile())
				.start();
			PackagedSite site = new PackagedSite(work, port, process);
			site.waitUntilOpen();
			return site;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void waitUntilOpen() throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!isOpen()) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				close();
				throw new IllegalStateException(
						"Laurel did not start: " + Files.readString(this.folder.resolve("stderr")));
			}
			sleep(100);
		}
	}

	private boolean isOpen() {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(address() + "/exit").toURL().openConnection();
			connection.setInstanceFollowRedirects(false);
			connection.setReadTimeout(5000);
			return connection.getResponseCode() == HttpURLConnection.HTTP_SEE_OTHER;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Where it answers, without a slash at the end. */
	public String address() {
		return "http://localhost:" + this.port;
	}

	public int port() {
		return this.port;
	}

	/** What it works in: {@code stdout}, {@code stderr}, {@code tmp}, {@code data}. */
	public Path folder() {
		return this.folder;
	}

	public PackagedDatabase database() {
		return new PackagedDatabase(this.folder.resolve("data"));
	}

	/** Every file that is there now, relative to the folder. */
	public List<Path> files() {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).map(this.folder::relativize).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Asks it to end, as a service manager does, and waits until it has. */
	public void stop() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException("Laurel does not end");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Leaves no process behind, whatever happened. */
	@Override
	public void close() {
		try {
			stop();
		}
		finally {
			this.process.destroyForcibly();
			database().processes().forEach(ProcessHandle::destroyForcibly);
		}
	}

}
