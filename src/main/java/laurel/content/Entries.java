package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.markup.Markdown;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write side of content: for files as for staff. */
@Service
public class Entries {

	private final EntryChecks checks;

	private final EntryRepository entries;

	private final EntryTextRepository texts;

	private final RevisionRepository revisions;

	private final SlugAliasRepository aliases;

	private final Topics topics;

	private final Markdown markdown;

	private final Wordings wordings;

	private final JsonMapper json;

	private final Clock clock;

	Entries(EntryChecks checks, EntryRepository entries, EntryTextRepository texts, RevisionRepository revisions,
			SlugAliasRepository aliases, Topics topics, Markdown markdown, Wordings wordings, JsonMapper json,
			Clock clock) {
		this.checks = checks;
		this.entries = entries;
		this.texts = texts;
		this.revisions = revisions;
		this.aliases = aliases;
		this.topics = topics;
		this.markdown = markdown;
		this.wordings = wordings;
		this.json = json;
		this.clock = clock;
	}

	/** Whether nothing was ever written. */
	@Transactional(readOnly = true)
	public boolean isEmpty() {
		return !this.entries.existsBy();
	}

	/** Whether an entry joins its languages under this name. */
	@Transactional(readOnly = true)
	public boolean hasGroup(String group) {
		return this.entries.findByTranslationGroup(group).isPresent();
	}

	/**
	 * What entries are called, public or not, by id and in the languages that they have.
	 */
	@Transactional(readOnly = true)
	public Map<Long, Map<Language, String>> titles(Collection<Long> entries) {
		Map<Long, Map<Language, String>> titles = new HashMap<>();
		for (EntryText text : this.texts.findByEntryIdIn(entries)) {
			titles.computeIfAbsent(text.entry().id(), (id) -> new EnumMap<>(Language.class))
				.put(text.language(), text.title());
		}
		return titles;
	}

	/** What keeps this form from being saved; empty when nothing does. */
	@Transactional(readOnly = true)
	public List<Problems.Problem> problems(EntryForm form) {
		return this.checks.problems(form);
	}

	/**
	 * Writes one language of an entry and keeps the form as a revision; an address it had
	 * before keeps leading to it.
	 * @return whether anything changed
	 * @throws InvalidEntryException for a form with {@link #problems}
	 */
	@Transactional
	public boolean save(EntryForm form) {
		List<Problems.Problem> problems = this.checks.problems(form);
		if (!problems.isEmpty()) {
			throw new InvalidEntryException(problems);
		}
		Language language = Objects.requireNonNull(form.getLanguage());
		Instant now = this.clock.instant();
		Entry entry = this.entries.findByTranslationGroup(form.getGroup()).orElseGet(() -> form.newEntry(now));
		entry.revise(form, this.topics.named(form.getTopics()));
		this.entries.save(entry);
		Optional<EntryText> former = this.texts.findByEntryAndLanguage(entry, language);
		Optional<Revision> last = former.flatMap(this.revisions::findFirstByTextOrderByNumberDesc);
		String sent = this.json.writeValueAsString(form);
		if (last.isPresent() && this.json.readTree(last.get().form()).equals(this.json.readTree(sent))) {
			return false;
		}
		EntryText text = former.orElseGet(() -> entry.newText(language));
		former.map(EntryText::slug).filter((slug) -> !slug.equals(form.getSlug())).ifPresent((slug) -> {
			this.aliases.save(new SlugAlias(text, slug));
		});
		this.aliases.deleteById(new SlugAlias.Address(text.kind(), language, form.getSlug()));
		text.revise(form, this.markdown, startOf(Objects.requireNonNull(form.getDate())),
				(form.getUnpublish() != null) ? startOf(form.getUnpublish()) : null);
		this.texts.saveAndFlush(text);
		this.revisions.save(new Revision(text, last.map(Revision::number).orElse(0) + 1, now, sent));
		return true;
	}

	private Instant startOf(LocalDate day) {
		return day.atStartOfDay(this.wordings.zone()).toInstant();
	}

}
