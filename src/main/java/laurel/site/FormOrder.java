package laurel.site;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Puts what is wrong with a form into the order of its fields, as somebody meets them:
 * Bean Validation finds it in another order each time.
 */
final class FormOrder {

	/** After every place of a field; what rules of our own find is in order already. */
	private static final String LAST = "~";

	private FormOrder() {
	}

	static List<ObjectError> of(BindingResult problems) {
		List<ObjectError> ordered = new ArrayList<>(problems.getAllErrors());
		Object form = problems.getTarget();
		if (form != null) {
			BeanWrapper fields = PropertyAccessorFactory.forBeanPropertyAccess(form);
			ordered.sort(Comparator.comparing((problem) -> place(fields, problem)));
		}
		return ordered;
	}

	private static String place(BeanWrapper fields, ObjectError problem) {
		if (!(problem instanceof FieldError wrong) || !problem.contains(ConstraintViolation.class)) {
			return LAST;
		}
		StringBuilder place = new StringBuilder();
		Class<?> type = fields.getWrappedClass();
		String path = "";
		for (String step : wrong.getField().split("\\.")) {
			path += (path.isEmpty() ? "" : ".") + step;
			place.append("%04d".formatted(number(type, step.replaceFirst("\\[.*", ""))))
				.append("%9s".formatted(step.replaceAll("^[^\\[]*|\\D", "")));
			type = fields.getPropertyType(path);
		}
		return place.toString();
	}

	private static long number(@Nullable Class<?> type, String name) {
		return Stream.<Class<?>>iterate(type, (each) -> each != null, Class::getSuperclass)
			.sorted((one, other) -> one.isAssignableFrom(other) ? -1 : 1)
			.flatMap((each) -> Stream.of(each.getDeclaredFields()))
			.map(Field::getName)
			.takeWhile((field) -> !field.equals(name))
			.count();
	}

}
