package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives the one context of all tests a new embedded PostgreSQL, the very one that the
 * application starts with.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path FOLDERS = Path.of("target", "test-data").toAbsolutePath();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("laurel.data=" + newFolder()).applyTo(context);
	}

	/**
	 * A new data folder. The programs of PostgreSQL, which take seconds to unpack, are
	 * those of all such folders.
	 */
	static Path newFolder() {
		try {
			Path programs = Files.createDirectories(FOLDERS.resolve("program"));
			Path folder = Files.createTempDirectory(FOLDERS, "");
			try {
				Files.createSymbolicLink(folder.resolve("program"), programs);
			}
			catch (FileSystemException | UnsupportedOperationException ex) {
				// Not everybody may link on Windows: then it unpacks its own.
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
