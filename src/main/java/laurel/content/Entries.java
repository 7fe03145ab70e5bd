package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import laurel.lang.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write side of content for files; that of staff is {@link Manuscripts}. */
@Service
public class Entries {

	private final EntryChecks checks;

	private final ManuscriptRepository manuscripts;

	private final EntryTextRepository texts;

	private final Saves saves;

	private final Releases releases;

	private final ContentKinds kinds;

	private final Clock clock;

	Entries(EntryChecks checks, ManuscriptRepository manuscripts, EntryTextRepository texts, Saves saves,
			Releases releases, ContentKinds kinds, Clock clock) {
		this.checks = checks;
		this.manuscripts = manuscripts;
		this.texts = texts;
		this.saves = saves;
		this.releases = releases;
		this.kinds = kinds;
		this.clock = clock;
	}

	/** Whether nothing was ever written. */
	@Transactional(readOnly = true)
	public boolean isEmpty() {
		return !this.manuscripts.existsBy();
	}

	/** Whether an entry joins its languages under this name. */
	@Transactional(readOnly = true)
	public boolean hasGroup(String group) {
		return this.manuscripts.findByTranslationGroup(group).isPresent();
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
	 * Keeps the form as a revision and, unless it is a draft, lets readers see it; an
	 * address it had before keeps leading to it.
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
		Manuscript manuscript = this.manuscripts.findByTranslationGroup(form.getGroup())
			.orElseGet(() -> this.manuscripts
				.save(new Manuscript(this.kinds.of(form).name(), form.getGroup(), null, now)));
		if (!this.saves.keep(manuscript, form, null, now)) {
			return false;
		}
		if (form.isDraft()) {
			this.releases.takeBack(manuscript, language, now);
		}
		else {
			this.releases.release(manuscript, form, this.releases.startOf(Objects.requireNonNull(form.getDate())), now);
		}
		this.saves.tell(manuscript);
		return true;
	}

}
