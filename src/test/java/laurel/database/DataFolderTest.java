package laurel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import laurel.start.Console;
import laurel.start.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTest {

	@TempDir
	private Path path;

	@Test
	void folderBelongsToOneCopyAtATime() throws IOException {
		DataFolder first = DataFolder.take(this.path);
		assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> DataFolder.take(this.path))
			.withMessage(Console.say("start.data.in-use", this.path));
		first.close();
		DataFolder.take(this.path).close();
	}

	@Test
	void secretIsMadeOnce() throws IOException {
		try (DataFolder folder = DataFolder.take(this.path)) {
			assertThat(folder.secret("password", () -> "first")).isEqualTo("first");
			assertThat(folder.secret("password", () -> "second")).isEqualTo("first");
		}
	}

	@Test
	void folderOfSomebodyElseKeepsItsPermissions() throws IOException {
		Files.writeString(this.path.resolve("letter"), "");
		Files.setPosixFilePermissions(this.path, PosixFilePermissions.fromString("rwxr-xr-x"));
		DataFolder.take(this.path).close();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.path))).isEqualTo("rwxr-xr-x");
	}

	@Test
	void onlyWhatWasBegunAndNotFinishedIsThrownAway() throws IOException {
		try (DataFolder folder = DataFolder.take(this.path)) {
			fill(folder, "whole");
			folder.finish("whole");
			fill(folder, "half");
			Files.writeString(Files.createDirectory(folder.resolve("older")).resolve("file"), "");
			folder.throwAwayUnfinished("whole");
			folder.throwAwayUnfinished("half");
			folder.throwAwayUnfinished("older");
			assertThat(folder.resolve("whole/file")).exists();
			assertThat(folder.resolve("half")).doesNotExist();
			assertThat(folder.resolve("older/file")).exists();
		}
	}

	private static void fill(DataFolder folder, String name) throws IOException {
		folder.begin(name);
		Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("file"), "");
	}

}
