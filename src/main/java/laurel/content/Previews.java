package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import laurel.lang.Language;
import laurel.lang.Wordings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What readers would see if a manuscript were released now: it is released, looked at and
 * taken back in one transaction, which keeps nothing and which nobody else sees.
 */
@Service
public class Previews {

	/** What stands where nothing was written. */
	private static final String GAP = "…";

	private final ManuscriptRepository manuscripts;

	private final EntryTextRepository texts;

	private final EntityManager database;

	private final Published published;

	private final Releases releases;

	private final EntryChecks checks;

	private final Forms forms;

	private final Clock clock;

	private final Wordings wordings;

	private final TransactionTemplate rehearsal;

	Previews(ManuscriptRepository manuscripts, EntryTextRepository texts, EntityManager database, Published published,
			Releases releases, EntryChecks checks, Forms forms, Clock clock, Wordings wordings,
			PlatformTransactionManager transactions) {
		this.manuscripts = manuscripts;
		this.texts = texts;
		this.database = database;
		this.published = published;
		this.releases = releases;
		this.checks = checks;
		this.forms = forms;
		this.clock = clock;
		this.wordings = wordings;
		this.rehearsal = new TransactionTemplate(transactions);
		this.rehearsal.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Looks at a manuscript as readers of this language would, with all languages
	 * released that it has.
	 * @param look takes all it needs of what it is shown, which is gone afterwards
	 * @return empty for a manuscript without words
	 */
	public <T> Optional<T> look(long manuscript, Language language, Function<Found.Shown, T> look) {
		return look(manuscript, List.of(), language, look);
	}

	/**
	 * The same with other words than were saved.
	 * @param typed at most one form of each language; others are as they were saved
	 */
	public <T> Optional<T> look(long manuscript, List<EntryForm> typed, Language language,
			Function<Found.Shown, T> look) {
		return this.rehearsal.execute((status) -> {
			status.setRollbackOnly();
			return this.manuscripts.findById(manuscript)
				.flatMap((known) -> find(known.kind(), language, release(known, typed)))
				.map(look);
		});
	}

	/** Reads it as it is read for readers, from the database and nothing else. */
	private Optional<Found.Shown> find(String kind, Language language, Map<Language, String> slugs) {
		this.database.clear();
		return Optional.ofNullable(slugs.get(language))
			.or(() -> Optional.ofNullable(slugs.get(language.other())))
			.flatMap((slug) -> this.published.find(kind, language, slug))
			.filter(Found.Shown.class::isInstance)
			.map(Found.Shown.class::cast);
	}

	/** The addresses of all that was released. */
	private Map<Language, String> release(Manuscript manuscript, List<EntryForm> typed) {
		Map<Language, EntryForm> latest = new EnumMap<>(Language.class);
		manuscript.texts()
			.forEach((text) -> latest.put(text.language(), this.forms.read(manuscript.kind(), text.form())));
		typed.forEach((form) -> latest.put(Releases.language(form), form));
		Instant now = this.clock.instant();
		Map<Language, String> slugs = new EnumMap<>(Language.class);
		latest.forEach((language, form) -> {
			fillGaps(manuscript, form, LocalDate.ofInstant(now, this.wordings.zone()));
			slugs.put(language, form.getSlug());
			this.releases.release(manuscript, form, since(manuscript, form, now), now);
		});
		return slugs;
	}

	/** Since when readers would see it: none of them sees what is still to come. */
	private Instant since(Manuscript manuscript, EntryForm form, Instant now) {
		Optional<Instant> former = Optional.ofNullable(manuscript.entry())
			.flatMap((entry) -> this.texts.findByEntryAndLanguage(entry, Releases.language(form)))
			.map(EntryText::publishAt);
		LocalDate day = form.getDate();
		return former.or(() -> Optional.ofNullable(day).map(this.releases::startOf))
			.filter((since) -> since.isBefore(now))
			.orElse(now);
	}

	private void fillGaps(Manuscript manuscript, EntryForm form, LocalDate today) {
		form.setTitle(orGap(form.getTitle(), 200));
		form.setSummary(orGap(form.getSummary(), 500));
		form.setContentNote(cut(form.getContentNote(), 300));
		LocalDate end = form.getUnpublish();
		if (end != null && !end.isAfter(today)) {
			form.setUnpublish(null);
		}
		form.fillGaps(today);
		List<String> wrong = this.checks.flaws(form).stream().map(Problems.Problem::field).toList();
		if (form.getSlug().isEmpty() || wrong.contains("slug")) {
			form.setSlug("text-" + manuscript.id());
		}
		if (wrong.contains("purpose")) {
			form.setPurpose(null);
		}
	}

	private static String orGap(String text, int longest) {
		return cut(text.isBlank() ? GAP : text.strip(), longest);
	}

	/** What is typed may be longer than anything that is kept for readers. */
	private static String cut(String text, int longest) {
		return text.substring(0, Math.min(longest, text.length()));
	}

}
