package laurel.content;

import java.util.List;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import laurel.lang.Language;
import laurel.markup.Fault;
import laurel.markup.Markdown;

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

	EntryChecks(Validator validator, Markdown markdown, ContentKinds kinds, Topics topics, EntryRepository entries,
			EntryTextRepository texts) {
		this.validator = validator;
		this.markdown = markdown;
		this.kinds = kinds;
		this.topics = topics;
		this.entries = entries;
		this.texts = texts;
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
		for (Fault fault : this.markdown.faults(form.getBody())) {
			problems.add(new Problems.Problem("body", fault.line(), fault.message(), List.of()));
		}
		Language language = form.getLanguage();
		if (problems.list().isEmpty() && language != null) {
			checkBesideOthers(form, language, problems);
		}
		return problems.list();
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
