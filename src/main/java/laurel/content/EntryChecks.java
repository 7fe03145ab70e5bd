package laurel.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.markup.Fault;
import laurel.markup.Markdown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Everything a form must be before it is saved; whether it should be published is another
 * question.
 */
@Component
class EntryChecks {

	private final Validator validator;

	private final Markdown markdown;

	private final ContentKinds kinds;

	private final Topics topics;

	private final EntryRepository entries;

	private final EntryTextRepository texts;

	private final JsonMapper json;

	EntryChecks(Validator validator, Markdown markdown, ContentKinds kinds, Topics topics, EntryRepository entries,
			EntryTextRepository texts, JsonMapper json) {
		this.validator = validator;
		this.markdown = markdown;
		this.kinds = kinds;
		this.topics = topics;
		this.entries = entries;
		this.texts = texts;
		this.json = json;
	}

	/**
	 * What is wrong with the form, first of itself, then beside what is kept already;
	 * empty for a good one.
	 */
	List<Problems.Problem> problems(EntryForm form) {
		Problems problems = new Problems();
		for (ConstraintViolation<EntryForm> violation : this.validator.validate(form)) {
			String message = violation.getMessageTemplate().replaceAll("^\\{|}$", "");
			problems.add(violation.getPropertyPath().toString(), message);
		}
		form.check(problems);
		texts(this.json.valueToTree(form), "", (field, text) -> add(problems, field, Characters.faults(text)));
		form.markdownFields().forEach((field, text) -> add(problems, field, this.markdown.faults(text)));
		Language language = form.getLanguage();
		if (problems.list().isEmpty() && language != null) {
			checkBesideOthers(form, language, problems);
		}
		return problems.list();
	}

	private static void add(Problems problems, String field, List<Fault> faults) {
		for (Fault fault : faults) {
			problems.add(new Problems.Problem(field, fault.line(), fault.message(), List.of()));
		}
	}

	/**
	 * Visits every text of a form, whatever its kind: {@code title},
	 * {@code themes[1].quote}.
	 */
	private static void texts(JsonNode node, String field, BiConsumer<String, String> visitor) {
		if (node.isString()) {
			visitor.accept(field, node.asString());
		}
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			texts(property.getValue(), (field.isEmpty() ? "" : field + ".") + property.getKey(), visitor);
		}
		for (int place = 0; node.isArray() && place < node.size(); place++) {
			texts(node.get(place), field + "[" + place + "]", visitor);
		}
	}

	private void checkBesideOthers(EntryForm form, Language language, Problems problems) {
		ContentKind kind = this.kinds.of(form);
		for (String key : this.topics.unknown(form.getTopics())) {
			problems.add("topics", "entry.topic.unknown", key);
		}
		if (kind.pathWord(language).isEmpty() && this.kinds.isReserved(language, form.getSlug())) {
			problems.add("slug", "entry.slug.reserved", form.getSlug());
		}
		Optional<Entry> entry = this.entries.findByTranslationGroup(form.getGroup());
		if (entry.isPresent() && !entry.get().kind().equals(kind.name())) {
			problems.add("group", "entry.group.other-kind", form.getGroup());
		}
		this.texts.findByKindAndLanguageAndSlug(kind.name(), language, form.getSlug())
			.filter((text) -> !text.entry().translationGroup().equals(form.getGroup()))
			.ifPresent((text) -> problems.add("slug", "entry.slug.taken", form.getSlug()));
		Purpose purpose = form.getPurpose();
		if (purpose != null) {
			this.entries.findByPurpose(purpose)
				.filter((other) -> !other.translationGroup().equals(form.getGroup()))
				.ifPresent((other) -> problems.add("purpose", "entry.purpose.taken"));
		}
	}

}
