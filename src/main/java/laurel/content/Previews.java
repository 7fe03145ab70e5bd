package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

	private final ManuscriptRepository manuscripts;

	private final EntryTextRepository texts;

	private final Releases releases;

	private final EntryChecks checks;

	private final Forms forms;

	private final Clock clock;

	private final Wordings wordings;

	private final TransactionTemplate rehearsal;

	Previews(ManuscriptRepository manuscripts, EntryTextRepository texts, Releases releases, EntryChecks checks,
			Forms forms, Clock clock, Wordings wordings, PlatformTransactionManager transactions) {
		this.manuscripts = manuscripts;
		this.texts = texts;
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
				.map((known) -> release(known, typed))
				.filter((texts) -> !texts.isEmpty())
				.map((texts) -> look.apply(shown(texts, language)));
		});
	}

	private static Found.Shown shown(List<EntryText> texts, Language language) {
		EntryText text = texts.stream()
			.filter((each) -> each.language() == language)
			.findFirst()
			.orElseGet(() -> texts.get(0));
		return new Found.Shown(text, texts);
	}

	private List<EntryText> release(Manuscript manuscript, List<EntryForm> typed) {
		Map<Language, EntryForm> latest = new EnumMap<>(Language.class);
		manuscript.texts()
			.forEach((text) -> latest.put(text.language(), this.forms.read(manuscript.kind(), text.form())));
		typed.forEach((form) -> latest.put(Releases.language(form), form));
		Instant now = this.clock.instant();
		List<EntryText> released = new ArrayList<>();
		for (EntryForm form : latest.values()) {
			Instant since = since(manuscript, form, now);
			fillGaps(manuscript, form, LocalDate.ofInstant(since, this.wordings.zone()));
			released.add(this.releases.release(manuscript, form, since, now));
		}
		return released;
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

	private void fillGaps(Manuscript manuscript, EntryForm form, LocalDate day) {
		form.fillGaps(day);
		List<String> wrong = this.checks.flaws(form).stream().map(Problems.Problem::field).toList();
		if (form.getSlug().isEmpty() || wrong.contains("slug")) {
			form.setSlug("text-" + manuscript.id());
		}
		if (wrong.contains("purpose")) {
			form.setPurpose(null);
		}
	}

}
