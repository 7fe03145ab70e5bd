package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import laurel.audit.AuditLog;
import laurel.content.Standing.State;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff decide what readers see; each act is on record. */
@Service
public class Publication {

	private final ManuscriptLock lock;

	private final Standings standings;

	private final Reviews reviews;

	private final ReleaseRules rules;

	private final Saves saves;

	private final Releases releases;

	private final ReleaseRecord record;

	private final AuditLog log;

	private final Clock clock;

	Publication(ManuscriptLock lock, Standings standings, Reviews reviews, ReleaseRules rules, Saves saves,
			Releases releases, ReleaseRecord record, AuditLog log, Clock clock) {
		this.lock = lock;
		this.standings = standings;
		this.reviews = reviews;
		this.rules = rules;
		this.saves = saves;
		this.releases = releases;
		this.record = record;
		this.log = log;
		this.clock = clock;
	}

	/** How each language stands. */
	@Transactional(readOnly = true)
	public Map<Language, Standing> standings(Manuscript manuscript) {
		return this.standings.of(manuscript, this.clock.instant());
	}

	/** Whether readers never saw anything of it, and will. */
	@Transactional(readOnly = true)
	public boolean isOnlyPlanned(Manuscript manuscript) {
		return this.standings.isOnlyPlanned(manuscript, this.clock.instant());
	}

	/** Each text that is written, as it would be released by this order. */
	@Transactional(readOnly = true)
	public Map<Language, Review> review(Manuscript manuscript, ReleaseOrder order) {
		return this.reviews.of(manuscript, order, this.clock.instant());
	}

	/**
	 * Whether this person may say of a text that it is ready: of any, or of their own.
	 */
	public static boolean maySayReady(Member who, Manuscript manuscript, ManuscriptText text) {
		Long own = who.id();
		return who.role().covers(Role.EDITOR) || own.equals(manuscript.author()) || own.equals(text.savedBy());
	}

	/**
	 * Asks an editor to look at a text, or no longer asks.
	 * @return whether that is new
	 */
	@Transactional
	public boolean ready(Member who, long id, Language language, boolean ready) {
		Manuscript manuscript = this.lock.hold(who, id);
		ManuscriptText text = manuscript.text(language)
			.filter((own) -> maySayReady(who, manuscript, own))
			.orElseThrow(() -> new IllegalArgumentException("no such text of theirs"));
		if ((text.stage() == Stage.READY) == ready) {
			return false;
		}
		text.become(ready ? Stage.READY : Stage.DRAFT);
		this.log.record(who, ready ? TextAct.FINISHED : TextAct.REOPENED, manuscript.called(who.language()),
				language.code());
		return true;
	}

	/**
	 * Lets readers see texts as they were saved last, now or from an instant on.
	 * @param version of the manuscript that the editor saw
	 * @throws InvalidEntryException when something stands against it; nothing happened
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * changed it meanwhile
	 */
	@Transactional
	public void publish(Member who, long id, int version, ReleaseOrder order) {
		Manuscript manuscript = this.lock.hold(who, id, version);
		Instant now = this.clock.instant();
		Map<Language, Review> reviews = this.reviews.of(manuscript, order, now);
		List<Problems.Problem> problems = this.rules.problems(order, reviews, this.standings.of(manuscript, now), now);
		if (!problems.isEmpty()) {
			throw new InvalidEntryException(problems);
		}
		reviews.keySet().retainAll(order.texts().keySet());
		reviews.values().forEach((review) -> {
			this.saves.keep(manuscript, review.form(), who.id(), now);
			this.releases.release(manuscript, review.form(), review.publishAt(), now);
		});
		manuscript.turn();
		this.saves.tell(manuscript);
		this.record.keep(who, manuscript, reviews.values(), order, now);
	}

	/**
	 * Takes back what readers were to see later.
	 * @return whether there was anything
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * changed it meanwhile
	 */
	@Transactional
	public boolean cancel(Member who, long id, int version) {
		Manuscript manuscript = this.lock.hold(who, id, version);
		Instant now = this.clock.instant();
		List<EntryText> texts = this.standings.of(manuscript, now)
			.values()
			.stream()
			.filter((standing) -> standing.state() == State.SCHEDULED)
			.map((standing) -> Objects.requireNonNull(standing.released()))
			.toList();
		if (texts.isEmpty()) {
			return false;
		}
		this.record.unscheduled(who, manuscript, texts, now);
		List<Language> scheduled = texts.stream().map(EntryText::language).toList();
		scheduled.forEach((language) -> this.releases.takeBack(manuscript, language, now));
		manuscript.turn();
		this.log.record(who, TextAct.UNSCHEDULED, manuscript.called(who.language()), ReleaseRecord.codes(scheduled));
		return true;
	}

}
