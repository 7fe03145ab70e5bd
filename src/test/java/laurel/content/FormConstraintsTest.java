package laurel.content;

import java.lang.annotation.Annotation;
import java.util.stream.Stream;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import laurel.lang.Language;
import laurel.support.WholeSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Each constraint of each kind's form, read from the forms themselves and broken once.
 */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormConstraintsTest {

	private final Life life;

	private final ContentKinds kinds;

	private final Entries entries;

	private final Validator validator;

	@Autowired
	FormConstraintsTest(ApplicationContext site) {
		this.life = new Life(site);
		this.kinds = site.getBean(ContentKinds.class);
		this.entries = site.getBean(Entries.class);
		this.validator = site.getBean(Validator.class);
	}

	Stream<Arguments> everyConstraint() {
		return this.kinds.all()
			.stream()
			.flatMap((kind) -> this.validator.getConstraintsForClass(kind.formType())
				.getConstrainedProperties()
				.stream()
				.flatMap((property) -> constraints(kind, property)));
	}

	private static Stream<Arguments> constraints(ContentKind kind, PropertyDescriptor property) {
		return property.getConstraintDescriptors()
			.stream()
			.map((constraint) -> Arguments.of(Named.of(kind.name(), kind), property.getPropertyName(),
					Named.of(constraint.getMessageTemplate(), constraint)));
	}

	@ParameterizedTest
	@MethodSource("everyConstraint")
	void brokenConstraintIsAProblemOfItsField(ContentKind kind, String field, ConstraintDescriptor<?> constraint) {
		EntryForm form = this.life.form(kind, Language.ES);
		form.setUpdated(form.getDate());
		assertThat(this.entries.problems(form)).isEmpty();
		PropertyAccessorFactory.forBeanPropertyAccess(form)
			.setPropertyValue(field, valueThatBreaks(constraint.getAnnotation()));
		String message = constraint.getMessageTemplate().substring(1, constraint.getMessageTemplate().length() - 1);
		assertThat(this.entries.problems(form)).extracting(Problems.Problem::field, Problems.Problem::message)
			.containsExactly(tuple(field, message));
		assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> this.entries.save(form))
			.satisfies((refusal) -> assertThat(refusal.problems()).isEqualTo(this.entries.problems(form)));
		assertThat(this.life.revisions()).isZero();
	}

	private static @Nullable Object valueThatBreaks(Annotation constraint) {
		if (constraint instanceof NotNull) {
			return null;
		}
		if (constraint instanceof NotBlank) {
			return "";
		}
		if (constraint instanceof Pattern) {
			return "!";
		}
		if (constraint instanceof Size size) {
			return "a".repeat(size.max() + 1);
		}
		if (constraint instanceof Min min) {
			return min.value() - 1;
		}
		if (constraint instanceof Max max) {
			return max.value() + 1;
		}
		throw new IllegalArgumentException("say here what breaks " + constraint);
	}

}
