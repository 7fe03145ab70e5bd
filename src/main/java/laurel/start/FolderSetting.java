package laurel.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads settings that name a folder. */
public final class FolderSetting {

	private FolderSetting() {
	}

	/**
	 * The whole path of the folder, which need not be there.
	 * @param name of the setting as the environment has it
	 * @throws StartProblem for a name that no folder can have on this machine
	 */
	public static Path read(String name, String value) {
		try {
			if (!value.isBlank()) {
				return Path.of(value.strip()).toAbsolutePath().normalize();
			}
		}
		catch (InvalidPathException ex) {
			// told below, like a name that is empty
		}
		throw new StartProblem("start.setting.invalid", name, value);
	}

}
