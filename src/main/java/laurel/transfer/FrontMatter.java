package laurel.transfer;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.EntryForm;
import laurel.start.Console;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/**
 * Turns a file into the form that staff would have sent, or says on which line it cannot.
 */
@Component
class FrontMatter {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.withConfigOverride(String.class,
				(override) -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.withConfigOverride(List.class,
				(override) -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	private final ContentKinds kinds;

	FrontMatter(ContentKinds kinds) {
		this.kinds = kinds;
	}

	/**
	 * The form of this file; what is wrong with it is added to the lines, and null given
	 * back.
	 */
	@Nullable EntryForm form(MarkdownFile file, List<FolderProblem.Line> problems) {
		try {
			if (!(YAML.readTree(file.frontMatter()) instanceof ObjectNode fields)) {
				problems.add(new FolderProblem.Line(file.name(), 1, Console.say("transfer.front-matter.missing")));
				return null;
			}
			return form(file, fields, problems);
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? Math.max(0, ex.getLocation().getLineNr()) : 0;
			problems.add(new FolderProblem.Line(file.name(), line + 1, Console.say("transfer.yaml")));
			return null;
		}
	}

	private @Nullable EntryForm form(MarkdownFile file, ObjectNode fields, List<FolderProblem.Line> problems) {
		int before = problems.size();
		JsonNode kindName = fields.remove("kind");
		ContentKind kind = (kindName != null) ? this.kinds.named(kindName.asString("")).orElse(null) : null;
		if (kind == null) {
			String names = String.join(", ", this.kinds.all().stream().map(ContentKind::name).toList());
			add(problems, file, "kind", "transfer.kind", names);
			return null;
		}
		choose(fields, "comments", "comments-open", "open", "closed", file, problems);
		choose(fields, "status", "draft", "draft", "published", file, problems);
		JsonNode purpose = fields.get("purpose");
		if (purpose != null) {
			fields.put("purpose", purpose.asString("").replace('-', '_').toUpperCase(Locale.ROOT));
		}
		if (problems.size() > before) {
			return null;
		}
		try {
			EntryForm form = YAML.treeToValue(fields, kind.formType());
			form.setBody(file.body());
			return form;
		}
		catch (UnrecognizedPropertyException ex) {
			add(problems, file, fieldOf(ex), "transfer.field.unknown", ex.getPropertyName());
		}
		catch (DatabindException ex) {
			add(problems, file, fieldOf(ex), "transfer.field.invalid", fieldOf(ex));
		}
		return null;
	}

	/** Some fields are words in a file and yes or no in a form. */
	private static void choose(ObjectNode fields, String field, String target, String yes, String no, MarkdownFile file,
			List<FolderProblem.Line> problems) {
		JsonNode value = fields.remove(field);
		if (value == null) {
			return;
		}
		String word = value.asString("");
		if (!word.equals(yes) && !word.equals(no)) {
			add(problems, file, field, "transfer.field.choice", field, yes, no);
		}
		fields.put(target, word.equals(yes));
	}

	private static void add(List<FolderProblem.Line> problems, MarkdownFile file, String field, String message,
			Object... arguments) {
		problems.add(new FolderProblem.Line(file.name(), file.lineOf(field), Console.say(message, arguments)));
	}

	private static String fieldOf(DatabindException failure) {
		return failure.getPath().stream().findFirst().map(JacksonException.Reference::getPropertyName).orElse("");
	}

}
