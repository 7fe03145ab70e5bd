package laurel.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * A field that somebody else filled otherwise meanwhile.
 *
 * @param label key of the message that names it
 * @param language that its words are in: es or en; null for none
 * @param value as it is kept now
 */
public record Stored(String label, @Nullable String language, String value) {

	/**
	 * The fields in which two forms differ.
	 * @param labels by the field's path, which begins or ends with its language
	 */
	public static List<Stored> differences(Object typed, Object kept, Map<String, String> labels) {
		BeanWrapper before = PropertyAccessorFactory.forBeanPropertyAccess(typed);
		BeanWrapper now = PropertyAccessorFactory.forBeanPropertyAccess(kept);
		List<Stored> differences = new ArrayList<>();
		labels.forEach((path, label) -> {
			Object value = now.getPropertyValue(path);
			if (!Objects.equals(before.getPropertyValue(path), value)) {
				differences.add(new Stored(label, language(path), String.valueOf(value)));
			}
		});
		return differences;
	}

	private static @Nullable String language(String path) {
		return path.matches("es\\..*|.*Es") ? "es" : path.matches("en\\..*|.*En") ? "en" : null;
	}

}
