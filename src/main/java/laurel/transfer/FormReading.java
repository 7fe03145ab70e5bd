package laurel.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.EntryForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

/** Puts the fields of one file into a form, and tells of every one that does not fit. */
final class FormReading {

	/** A form has these, and a file says them otherwise. */
	private static final List<String> INNER = List.of("body", "draft", "comments-open");

	private final MarkdownFile file;

	private final ObjectNode fields;

	private final FolderProblems problems;

	private final YamlLines lines;

	private final Set<String> unreadable = new HashSet<>();

	FormReading(MarkdownFile file, ObjectNode fields, FolderProblems problems) {
		this.file = file;
		this.fields = fields;
		this.problems = problems;
		this.lines = new YamlLines(file.frontMatter());
	}

	/** The form with all that could be read; null where not even its kind is known. */
	@Nullable Draft draft(ContentKinds kinds) {
		JsonNode name = this.fields.remove("kind");
		ContentKind kind = (name != null) ? kinds.named(name.asString("")).orElse(null) : null;
		if (kind == null) {
			String names = String.join(", ", kinds.all().stream().map(ContentKind::name).toList());
			refuse(List.of("kind"), "transfer.kind", names);
			return null;
		}
		for (String inner : INNER) {
			if (this.fields.remove(inner) != null) {
				refuse(List.of(inner), "transfer.field.unknown", inner);
			}
		}
		choose("comments", "comments-open", "open", "closed");
		choose("status", "draft", "draft", "published");
		JsonNode purpose = this.fields.get("purpose");
		if (purpose != null) {
			this.fields.put("purpose", purpose.asString("").replace('-', '_').toUpperCase(Locale.ROOT));
		}
		EntryForm form = form(kind);
		form.setBody(this.file.body());
		return new Draft(this.file, form, Set.copyOf(this.unreadable));
	}

	/** Some fields are words in a file and yes or no in a form. */
	private void choose(String field, String target, String yes, String no) {
		JsonNode value = this.fields.remove(field);
		if (value == null) {
			return;
		}
		String word = value.asString("");
		if (!word.equals(yes) && !word.equals(no)) {
			refuse(List.of(field), "transfer.field.choice", field, yes, no);
		}
		this.fields.put(target, word.equals(yes));
	}

	/** Leaves out one field after another until all that are left can be read. */
	private EntryForm form(ContentKind kind) {
		while (true) {
			try {
				return Yaml.MAPPER.treeToValue(this.fields, kind.formType());
			}
			catch (DatabindException ex) {
				List<String> path = Yaml.path(ex);
				if (path.isEmpty() || this.fields.remove(path.get(0)) == null) {
					throw ex;
				}
				String reason = (ex instanceof UnrecognizedPropertyException) ? "transfer.field.unknown"
						: "transfer.field.invalid";
				refuse(path, reason, path.get(path.size() - 1));
			}
		}
	}

	private void refuse(List<String> path, String reason, Object... arguments) {
		this.unreadable.add(path.get(0));
		this.problems.add(this.file.name(), this.file.frontMatterLine(this.lines.of(path)), reason, arguments);
	}

}
