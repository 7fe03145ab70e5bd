package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import laurel.audit.AuditLog;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of content for staff. What somebody may not open is not there for them.
 */
@Service
public class Manuscripts {

	private final ManuscriptRepository manuscripts;

	private final ManuscriptLock lock;

	private final RevisionRepository revisions;

	private final SaveEvents events;

	private final EntryChecks checks;

	private final Saves saves;

	private final Unsaved unsaved;

	private final AuditLog log;

	private final Clock clock;

	Manuscripts(ManuscriptRepository manuscripts, ManuscriptLock lock, RevisionRepository revisions, SaveEvents events,
			EntryChecks checks, Saves saves, Unsaved unsaved, AuditLog log, Clock clock) {
		this.manuscripts = manuscripts;
		this.lock = lock;
		this.revisions = revisions;
		this.events = events;
		this.checks = checks;
		this.saves = saves;
		this.unsaved = unsaved;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Begins a new one, or gives back the one that this person began and never wrote in.
	 * @return its id
	 */
	@Transactional
	public long begin(Member who, ContentKind kind) {
		return this.manuscripts.findByAuthorAndKindAndOriginalIsNull(who.id(), kind.name())
			.stream()
			.filter((empty) -> this.unsaved.find(who, empty.id()).isEmpty())
			.findFirst()
			.orElseGet(() -> this.manuscripts
				.save(new Manuscript(kind.name(), UUID.randomUUID().toString(), who.id(), this.clock.instant())))
			.id();
	}

	/** The manuscript with this id, where this person may open it. */
	@Transactional(readOnly = true)
	public Optional<Manuscript> find(Member who, long id) {
		return this.manuscripts.findById(id).filter((manuscript) -> mayOpen(who, manuscript));
	}

	/**
	 * Editors open all; whoever began one goes on with it; translators open what is ready
	 * or was released.
	 */
	static boolean mayOpen(Member who, Manuscript manuscript) {
		return who.role().covers(Role.EDITOR) || Long.valueOf(who.id()).equals(manuscript.author())
				|| (who.role().covers(Role.TRANSLATOR) && manuscript.texts()
					.stream()
					.anyMatch((text) -> text.released() != null || text.stage() == Stage.READY));
	}

	/** The same in SQL, of a manuscript {@code m}; {@code :reader} is this person. */
	public static String mayOpen(Member who) {
		if (who.role().covers(Role.EDITOR)) {
			return "true";
		}
		return who.role().covers(Role.TRANSLATOR)
				? "(m.author = :reader or exists (select 1 from manuscript_text o where o.manuscript_id = m.id"
						+ " and (o.released is not null or o.stage = 'ready')))"
				: "m.author = :reader";
	}

	/** What keeps the form from being kept; empty when nothing does. */
	@Transactional(readOnly = true)
	public List<Problems.Problem> flaws(EntryForm form) {
		return this.checks.flaws(form);
	}

	/** Writes an address as the title suggests where none was typed. */
	@Transactional(readOnly = true)
	public void proposeSlug(EntryForm form) {
		String proposed = Slugs.of(form.getTitle());
		if (form.getSlug().isEmpty() && !proposed.isEmpty()) {
			form.setSlug(proposed);
			for (int number = 2; !this.checks.hasFreeSlug(form); number++) {
				form.setSlug(Slugs.cut(proposed, Slugs.LONGEST - 4) + "-" + number);
			}
		}
	}

	/**
	 * Keeps what was written, each language as a revision where it says anything new;
	 * what this person had typed and not saved is saved now.
	 * @param version of the manuscript that they saw
	 * @return whether anything was new
	 * @throws InvalidEntryException for a form with {@link #flaws}
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * saved it meanwhile
	 */
	@Transactional
	public boolean save(Member who, long id, int version, Collection<? extends EntryForm> forms) {
		Manuscript manuscript = this.lock.hold(who, id, version);
		Instant now = this.clock.instant();
		boolean changed = false;
		for (EntryForm form : inOrder(who, forms)) {
			List<Problems.Problem> flaws = this.checks.flaws(form);
			if (!flaws.isEmpty()) {
				throw new InvalidEntryException(flaws);
			}
			changed |= this.saves.keep(manuscript, form, who.id(), now);
		}
		this.unsaved.forget(who, id);
		if (changed) {
			this.saves.tell(manuscript);
			this.log.record(who, TextAct.SAVED, manuscript.called(who.language()));
		}
		return changed;
	}

	/** Where both languages come at once, what somebody reads best is the original. */
	private static List<EntryForm> inOrder(Member who, Collection<? extends EntryForm> forms) {
		return forms.stream()
			.<EntryForm>map((form) -> form)
			.sorted(Comparator.comparing((form) -> form.getLanguage() != who.language()))
			.toList();
	}

	/**
	 * The manuscript with this id, which nobody else changes until the transaction ends.
	 * @throws IllegalArgumentException where this person may not open it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Manuscript lock(Member who, long id) {
		return this.lock.hold(who, id);
	}

	/**
	 * Takes away what no reader ever saw.
	 * @return whether it is gone; not where readers see, saw or will see something of it
	 */
	@Transactional
	public boolean discard(Member who, long id) {
		Manuscript manuscript = this.lock.hold(who, id);
		if (manuscript.entry() != null) {
			return false;
		}
		this.manuscripts.delete(manuscript);
		this.log.record(who, TextAct.DISCARDED, manuscript.called(who.language()));
		return true;
	}

	/** All saves of a text, the latest first. */
	@Transactional(readOnly = true)
	public List<Revision> revisions(ManuscriptText text) {
		return this.revisions.findByTextIdOrderByNumberDesc(text.id());
	}

	/** The same without the words. */
	@Transactional(readOnly = true)
	public List<Save> saves(ManuscriptText text) {
		return this.revisions.findSaves(text.id());
	}

	/** What became of the saves of a text, in order. */
	@Transactional(readOnly = true)
	public List<SaveEvent> events(ManuscriptText text) {
		return this.events.of(text);
	}

	/** One save of a text. */
	@Transactional(readOnly = true)
	public Optional<Revision> revision(ManuscriptText text, int number) {
		return this.revisions.findByTextIdAndNumber(text.id(), number);
	}

}
