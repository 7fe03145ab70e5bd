package laurel.transfer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How files are read: nothing in them is guessed at or passed over. */
final class Yaml {

	static final YAMLMapper MAPPER = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.withConfigOverride(String.class, (override) -> override.setNullHandling(emptyForNull()))
		.withConfigOverride(List.class, (override) -> override.setNullHandling(emptyForNull()))
		// 2017 is no day, though it could be the 2017th since 1970.
		.withConfigOverride(LocalDate.class, (override) -> override.setFormat(exact()))
		.withConfigOverride(LocalDateTime.class, (override) -> override.setFormat(exact()))
		.build();

	private Yaml() {
	}

	private static JsonSetter.Value emptyForNull() {
		return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
	}

	private static JsonFormat.Value exact() {
		return JsonFormat.Value.forLeniency(false);
	}

	/** The line of what could not be read, counted from 1; 0 where nobody knows. */
	static int line(JacksonException failure) {
		return (failure.getLocation() != null) ? Math.max(0, failure.getLocation().getLineNr()) : 0;
	}

	/** Where it stands, from outside in: {@code themes}, {@code 1}, {@code quote}. */
	static List<String> path(DatabindException failure) {
		return failure.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : String.valueOf(step.getIndex()))
			.toList();
	}

}
