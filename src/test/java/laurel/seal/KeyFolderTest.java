package laurel.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import laurel.seal.SealedBox.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class KeyFolderTest {

	private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);

	private final Keys keys = SealedBox.newKeys();

	private final Path path;

	private final KeyFolder folder;

	KeyFolderTest(@TempDir Path place) {
		this.path = place.resolve("some/keys");
		this.folder = new KeyFolder(this.path);
	}

	@Test
	void keyIsFoundByItsOtherHalf() throws IOException {
		this.folder.keep(WEEK, this.keys);
		assertThat(this.folder.find(WEEK, this.keys.publicKey())).hasValue(this.keys.privateKey());
		assertThat(this.folder.find(WEEK.plusWeeks(1), this.keys.publicKey())).isEmpty();
		assertThat(this.folder.find(WEEK, SealedBox.newKeys().publicKey())).isEmpty();
	}

	@Test
	void nobodyButTheOwnerReads() throws IOException {
		this.folder.keep(WEEK, this.keys);
		assertThat(permissions(this.path)).isEqualTo("rwx------");
		assertThat(files()).singleElement().satisfies((file) -> assertThat(permissions(file)).isEqualTo("rw-------"));
	}

	@Test
	void folderThatIsThereKeepsItsPermissions() throws IOException {
		Files.createDirectories(this.path);
		Files.setPosixFilePermissions(this.path, PosixFilePermissions.fromString("rwxr-x---"));
		this.folder.keep(WEEK, this.keys);
		assertThat(permissions(this.path)).isEqualTo("rwxr-x---");
	}

	/** By another name of the same file, which stays when the first is deleted. */
	@Test
	void destroyedKeyIsOverwritten() throws IOException {
		this.folder.keep(WEEK, this.keys);
		Path other = Files.createLink(this.path.resolve("other"), files().get(0));
		this.folder.destroy(WEEK, this.keys.publicKey());
		assertThat(files()).containsExactly(other);
		assertThat(other).hasBinaryContent(new byte[this.keys.privateKey().length]);
	}

	@Test
	void keysOfWeeksThatEndedAreDestroyedAndNoOtherFile() throws IOException {
		this.folder.keep(WEEK, this.keys);
		this.folder.keep(WEEK, SealedBox.newKeys());
		Files.move(files().get(0), this.path.resolve(files().get(0).getFileName() + ".new"));
		Path later = this.path.resolve("later");
		this.folder.keep(WEEK.plusWeeks(1), this.keys);
		Files.writeString(later, "");
		assertThat(this.folder.destroy((week) -> !week.isAfter(WEEK))).isEmpty();
		assertThat(files()).hasSize(2).contains(later);
		assertThat(this.folder.find(WEEK.plusWeeks(1), this.keys.publicKey())).isPresent();
	}

	@Test
	void fileThatCannotBeDestroyedIsTold() throws IOException {
		this.folder.keep(WEEK, this.keys);
		Path stuck = files().get(0);
		Files.delete(stuck);
		Files.createDirectories(stuck.resolve("within"));
		this.folder.keep(WEEK, SealedBox.newKeys());
		assertThat(this.folder.destroy((week) -> true)).containsExactly(stuck);
		assertThat(files()).containsExactly(stuck);
	}

	@Test
	void whereThereIsNoFolderThereIsNothingToDestroy() throws IOException {
		assertThat(this.folder.destroy((week) -> true)).isEmpty();
	}

	@Test
	void folderThatCannotBeMadeIsTold() throws IOException {
		Files.createDirectories(this.path.getParent());
		Files.writeString(this.path, "a file");
		assertThatIOException().isThrownBy(this.folder::prepare);
		assertThatIOException().isThrownBy(() -> this.folder.keep(WEEK, this.keys));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.path)) {
			return files.toList();
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
