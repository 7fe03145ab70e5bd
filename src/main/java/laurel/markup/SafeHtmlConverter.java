package laurel.markup;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps {@link SafeHtml} in a text column. */
@Converter(autoApply = true)
class SafeHtmlConverter implements AttributeConverter<SafeHtml, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable SafeHtml html) {
		return (html != null) ? html.toString() : null;
	}

	@Override
	public @Nullable SafeHtml convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new SafeHtml(column) : null;
	}

}
