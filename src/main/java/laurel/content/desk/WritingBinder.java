package laurel.content.desk;

import java.beans.PropertyDescriptor;
import java.time.LocalDateTime;
import java.util.List;

import laurel.content.ContentKind;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.beans.propertyeditors.CustomNumberEditor;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;

/**
 * Puts what was typed into the forms of a kind. What other pages decide, and what comes
 * from files alone, can't be typed here.
 */
class WritingBinder extends WebDataBinder {

	private static final String[] ELSEWHERE = { "*.language", "*.group", "*.draft", "*.date", "*.updated",
			"*.changeNote", "*.purpose", "*.unpublish" };

	WritingBinder(WritingForm form, ContentKind kind, ConversionService conversion) {
		super(form, "form");
		setConversionService(conversion);
		setDisallowedFields(ELSEWHERE);
		setBindingErrorProcessor(new Unreadable());
		registerCustomEditor(Integer.class, new CustomNumberEditor(Integer.class, true));
		registerCustomEditor(LocalDateTime.class, new MomentEditor());
		registerCustomEditor(Language.class, new LanguageEditor());
		for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(kind.formType())) {
			registerLines(this, property);
		}
	}

	/** Topics are ticked; every other list of words is typed line by line. */
	private static void registerLines(PropertyEditorRegistry editors, PropertyDescriptor property) {
		ResolvableType type = ResolvableType.forMethodReturnType(property.getReadMethod());
		if (type.resolve() == List.class && type.getGeneric().resolve() == String.class
				&& !property.getName().equals("topics")) {
			for (String side : List.of("both.", "es.", "en.")) {
				editors.registerCustomEditor(List.class, side + property.getName(), new LinesEditor());
			}
		}
	}

	/** Says in one sentence for people what of a value can't be read. */
	private static final class Unreadable extends DefaultBindingErrorProcessor {

		@Override
		public void processPropertyAccessException(PropertyAccessException failure, BindingResult problems) {
			String field = String.valueOf(failure.getPropertyName());
			problems.addError(new FieldError(problems.getObjectName(), field, typed(failure.getValue()), true,
					new String[] { "writing.unreadable" }, null, null));
		}

		private static @Nullable Object typed(@Nullable Object value) {
			return (value instanceof String[] values) ? String.join("\n", values) : value;
		}

	}

}
