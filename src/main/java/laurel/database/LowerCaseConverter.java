package laurel.database;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the constants of an enum as lower-case words with hyphens.
 *
 * @param <E> the enum
 */
public abstract class LowerCaseConverter<E extends Enum<E>> implements AttributeConverter<E, String> {

	private final Class<E> type;

	protected LowerCaseConverter(Class<E> type) {
		this.type = type;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
		return (constant != null) ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : null;
	}

	@Override
	public @Nullable E convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? Enum.valueOf(this.type, column.toUpperCase(Locale.ROOT).replace('-', '_')) : null;
	}

}
