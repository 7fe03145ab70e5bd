package laurel.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import laurel.content.EntryForm.Complete;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.markup.Fault;
import laurel.markup.Markdown;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Everything a form must be before it is kept, and before it is released; whether it
 * should be is another question.
 */
@Component
class EntryChecks {

	private final Validator validator;

	private final Markdown markdown;

	private final ContentKinds kinds;

	private final Topics topics;

	private final EntryRepository entries;

	private final EntryTextRepository texts;

	private final ManuscriptRepository manuscripts;

	private final ManuscriptTextRepository drafts;

	EntryChecks(Validator validator, Markdown markdown, ContentKinds kinds, Topics topics, EntryRepository entries,
			EntryTextRepository texts, ManuscriptRepository manuscripts, ManuscriptTextRepository drafts) {
		this.validator = validator;
		this.markdown = markdown;
		this.kinds = kinds;
		this.topics = topics;
		this.entries = entries;
		this.texts = texts;
		this.manuscripts = manuscripts;
		this.drafts = drafts;
	}

	/**
	 * What keeps readers from seeing the form as it is, first of itself, then beside what
	 * is kept already; empty for a good one.
	 */
	List<Problems.Problem> problems(EntryForm form) {
		Problems problems = new Problems();
		checkItself(form, Complete.class, problems);
		form.checkComplete(problems);
		form.markdownFields().forEach((field, text) -> add(problems, field, this.markdown.faults(text)));
		return withOthers(form, problems);
	}

	/** What keeps the form from being kept as a manuscript, which may lack much. */
	List<Problems.Problem> flaws(EntryForm form) {
		Problems problems = new Problems();
		checkItself(form, Default.class, problems);
		return withOthers(form, problems);
	}

	private void checkItself(EntryForm form, Class<?> group, Problems problems) {
		for (ConstraintViolation<EntryForm> violation : this.validator.validate(form, group)) {
			String message = violation.getMessageTemplate().replaceAll("^\\{|}$", "");
			problems.add(violation.getPropertyPath().toString(), message);
		}
		form.check(problems);
		FormTexts.of(form).forEach((field, text) -> add(problems, field, Characters.faults(text)));
	}

	private static void add(Problems problems, String field, List<Fault> faults) {
		for (Fault fault : faults) {
			problems.add(new Problems.Problem(field, fault.line(), fault.message(), List.of()));
		}
	}

	private List<Problems.Problem> withOthers(EntryForm form, Problems problems) {
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
		Optional<Manuscript> manuscript = this.manuscripts.findByTranslationGroup(form.getGroup());
		if (manuscript.isPresent() && !manuscript.get().kind().equals(kind.name())) {
			problems.add("group", "entry.group.other-kind", form.getGroup());
		}
		if (!form.getSlug().isEmpty()) {
			checkSlug(form, kind, language, manuscript, problems);
		}
		Entry entry = manuscript.map(Manuscript::entry).orElse(null);
		Purpose purpose = form.getPurpose();
		if (purpose != null) {
			this.entries.findByPurpose(purpose)
				.filter((other) -> !isOne(entry, other))
				.ifPresent((other) -> problems.add("purpose", "entry.purpose.taken"));
		}
	}

	private void checkSlug(EntryForm form, ContentKind kind, Language language, Optional<Manuscript> manuscript,
			Problems problems) {
		if (isReserved(form, kind, language)) {
			problems.add("slug", "entry.slug.reserved", form.getSlug());
		}
		if (isTaken(form, kind, language, manuscript)) {
			problems.add("slug", "entry.slug.taken", form.getSlug());
		}
	}

	/** One of them may be a stand-in that knows its id alone. */
	private static boolean isOne(@Nullable Entry one, Entry other) {
		return one != null && one.id() == other.id();
	}

	/** Whether the address could be the text's own. */
	boolean hasFreeSlug(EntryForm form) {
		ContentKind kind = this.kinds.of(form);
		Language language = Objects.requireNonNull(form.getLanguage());
		return !isReserved(form, kind, language)
				&& !isTaken(form, kind, language, this.manuscripts.findByTranslationGroup(form.getGroup()));
	}

	private boolean isReserved(EntryForm form, ContentKind kind, Language language) {
		return kind.pathWord(language).isEmpty() && this.kinds.isReserved(language, form.getSlug());
	}

	/** Neither readers nor staff may meet two texts at one address. */
	private boolean isTaken(EntryForm form, ContentKind kind, Language language, Optional<Manuscript> manuscript) {
		Entry own = manuscript.map(Manuscript::entry).orElse(null);
		boolean released = this.texts.findByKindAndLanguageAndSlug(kind.name(), language, form.getSlug())
			.filter((text) -> !isOne(own, text.entry()))
			.isPresent();
		return released || this.drafts.findManuscriptsAt(kind.name(), language, form.getSlug())
			.stream()
			.anyMatch((other) -> manuscript.isEmpty() || manuscript.get().id() != other);
	}

}
