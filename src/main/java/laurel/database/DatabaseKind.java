package laurel.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Which database this is.
 *
 * @param folder where the embedded one keeps its data; null for one outside
 */
public record DatabaseKind(@Nullable Path folder) {

	/** Whether the application started the database itself. */
	public boolean isEmbedded() {
		return this.folder != null;
	}

}
