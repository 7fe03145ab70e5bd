package laurel.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The folder of the private halves, one file each, which nobody but its owner can read. A
 * file is named by its week and by what its public half hashes to: whoever made a pair of
 * keys that another was faster with, or shares the folder with another site, takes nobody
 * else’s.
 */
final class KeyFolder {

	private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.[0-9a-f]{64}\\.key(?:\\.new)?");

	private final Path path;

	KeyFolder(Path path) {
		this.path = path;
	}

	/** Makes the folder where there is none; one that is there keeps its permissions. */
	void prepare() throws IOException {
		if (!Files.isDirectory(this.path)) {
			Path parent = Files.createDirectories(this.path.toAbsolutePath().getParent());
			Files.createDirectories(this.path, onlyForOwner(parent, "rwx------"));
		}
		if (!Files.isWritable(this.path)) {
			throw new IOException("not writable");
		}
	}

	/** The whole key or none of it, and on the disk when this returns. */
	void keep(LocalDate week, SealedBox.Keys keys) throws IOException {
		prepare();
		Path file = file(week, keys.publicKey());
		Path draft = this.path.resolve(file.getFileName() + ".new");
		try (FileChannel channel = FileChannel.open(draft,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				onlyForOwner(this.path, "rw-------"))) {
			write(channel, keys.privateKey());
		}
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		forceNames();
	}

	/** The private half that belongs to this public one, if it is here. */
	Optional<byte[]> find(LocalDate week, byte[] publicKey) throws IOException {
		try {
			return Optional.of(Files.readAllBytes(file(week, publicKey)));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	void destroy(LocalDate week, byte[] publicKey) throws IOException {
		destroy(file(week, publicKey));
		forceNames();
	}

	/**
	 * Destroys all keys of these weeks, drafts that a crash left behind among them.
	 * @return the files that could not be destroyed
	 */
	List<Path> destroy(Predicate<LocalDate> weeks) throws IOException {
		List<Path> left = new ArrayList<>();
		if (!Files.isDirectory(this.path)) {
			return left;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(this.path)) {
			for (Path file : files) {
				Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
				if (name.matches() && weeks.test(LocalDate.parse(name.group(1)))) {
					try {
						destroy(file);
					}
					catch (IOException ex) {
						left.add(file);
					}
				}
			}
		}
		forceNames();
		return left;
	}

	/** A file that is only deleted can be found on the disk for long. */
	private static void destroy(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			write(channel, new byte[Math.toIntExact(channel.size())]);
		}
		catch (NoSuchFileException ex) {
			// another instance was faster
		}
		Files.deleteIfExists(file);
	}

	private static void write(FileChannel channel, byte[] bytes) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		channel.force(true);
	}

	/** Or a file that was renamed or deleted may be back after a loss of power. */
	private void forceNames() throws IOException {
		if (isPosix(this.path)) {
			try (FileChannel channel = FileChannel.open(this.path, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static FileAttribute<?>[] onlyForOwner(Path place, String permissions) {
		return isPosix(place)
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	private static boolean isPosix(Path place) {
		return Files.getFileAttributeView(place, PosixFileAttributeView.class) != null;
	}

	private Path file(LocalDate week, byte[] publicKey) {
		return this.path.resolve(week + "." + HexFormat.of().formatHex(DigestUtils.sha256(publicKey)) + ".key");
	}

}
