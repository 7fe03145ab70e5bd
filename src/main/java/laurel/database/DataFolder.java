package laurel.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import java.util.stream.Stream;

import laurel.start.StartProblem;

import org.springframework.util.FileSystemUtils;

/**
 * The folder that keeps an embedded database between runs; only its owner can read it,
 * and one copy at a time.
 */
final class DataFolder implements AutoCloseable {

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Makes the folder where there is none and takes it; a second copy is told so and
	 * stops. A folder that holds something already keeps its permissions: it may be
	 * somebody else's.
	 */
	static DataFolder take(Path path) {
		try {
			boolean isNew = isEmpty(Files.createDirectories(path));
			if (isNew) {
				onlyForOwner(path, "rwx------");
			}
			FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (!isLocked(channel)) {
				channel.close();
				throw new StartProblem("start.data.in-use", path);
			}
			return new DataFolder(path, channel);
		}
		catch (IOException ex) {
			throw new StartProblem("start.data.not-writable", path);
		}
	}

	private static boolean isEmpty(Path path) throws IOException {
		try (Stream<Path> files = Files.list(path)) {
			return files.findAny().isEmpty();
		}
	}

	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** The secret in this file, made by {@code first} when the folder is new. */
	String secret(String file, Supplier<String> first) throws IOException {
		Path secret = this.path.resolve(file);
		if (!Files.exists(secret)) {
			Path draft = Files.writeString(this.path.resolve(file + ".new"), "");
			onlyForOwner(draft, "rw-------");
			Files.writeString(draft, first.get());
			Files.move(draft, secret, StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(secret);
	}

	/**
	 * Throws a folder inside this one away if a copy that was killed meanwhile began to
	 * fill it and did not {@link #finish}.
	 */
	void throwAwayUnfinished(String name) throws IOException {
		if (Files.exists(markOf(name))) {
			FileSystemUtils.deleteRecursively(resolve(name));
		}
	}

	/**
	 * From now on, and until it is finished, a folder inside this one is worth nothing.
	 */
	void begin(String name) throws IOException {
		Files.writeString(markOf(name), "");
	}

	void finish(String name) throws IOException {
		Files.deleteIfExists(markOf(name));
	}

	private Path markOf(String name) {
		return resolve(name + ".unfinished");
	}

	Path resolve(String name) {
		return this.path.resolve(name);
	}

	private static void onlyForOwner(Path path, String permissions) throws IOException {
		if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	/** Lets the next copy have it. */
	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
