package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import laurel.audit.AuditLog;
import laurel.content.Standing.State;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what readers see, in both languages together. Whoever wants it back releases
 * it again.
 */
@Service
public class Withdrawals {

	private final ManuscriptLock lock;

	private final Standings standings;

	private final PublicAddresses addresses;

	private final Releases releases;

	private final SaveEvents events;

	private final AuditLog log;

	private final Clock clock;

	Withdrawals(ManuscriptLock lock, Standings standings, PublicAddresses addresses, Releases releases,
			SaveEvents events, AuditLog log, Clock clock) {
		this.lock = lock;
		this.standings = standings;
		this.addresses = addresses;
		this.releases = releases;
		this.events = events;
		this.log = log;
		this.clock = clock;
	}

	/** Whether readers can read it: it is public, or stays below a notice. */
	public static boolean isRead(Standing standing) {
		EntryText released = standing.released();
		return released != null && (standing.state() == State.PUBLIC
				|| (standing.state() == State.WITHDRAWN && released.withdrawal() == Withdrawal.NOTICE));
	}

	/** Whether the site itself leads to it, so that readers must find it. */
	@Transactional(readOnly = true)
	public boolean isNeeded(Manuscript manuscript) {
		return this.standings.isNeeded(manuscript);
	}

	/**
	 * Withdraws what readers can read; what was to become public later is taken back.
	 * @param version of the manuscript that the editor saw
	 * @throws InvalidEntryException when the order lacks something; nothing happened
	 * @throws org.springframework.dao.OptimisticLockingFailureException when somebody
	 * changed it meanwhile
	 */
	@Transactional
	public void withdraw(Member who, long id, int version, WithdrawalOrder order) {
		Manuscript manuscript = this.lock.hold(who, id, version);
		Instant now = this.clock.instant();
		List<Standing> standings = List.copyOf(this.standings.of(manuscript, now).values());
		Optional<EntryText> replacement = replacement(order, manuscript.entry());
		List<Problems.Problem> problems = problems(order, standings, replacement, isNeeded(manuscript));
		if (!problems.isEmpty()) {
			throw new InvalidEntryException(problems);
		}
		List<Standing> read = standings.stream().filter(Withdrawals::isRead).toList();
		for (Standing standing : standings) {
			note(who, manuscript, standing, now);
			if (read.contains(standing)) {
				String note = (order.withdrawal() == Withdrawal.NOTICE)
						? order.notes().getOrDefault(standing.language(), "") : "";
				Objects.requireNonNull(standing.released())
					.withdraw(order.withdrawal(), note.strip(), replacement.map(EntryText::entry).orElse(null), now);
			}
			else if (standing.state() == State.SCHEDULED) {
				this.releases.takeBack(manuscript, standing.language(), now);
			}
		}
		manuscript.turn();
		this.log.record(who, TextAct.WITHDRAWN, manuscript.called(who.language()), detail(order, read, replacement));
	}

	private void note(Member who, Manuscript manuscript, Standing standing, Instant now) {
		EntryText released = standing.released();
		if (released != null && (isRead(standing) || standing.state() == State.SCHEDULED)) {
			TextAct act = isRead(standing) ? TextAct.WITHDRAWN : TextAct.UNSCHEDULED;
			this.events.keep(who, manuscript, standing.language(), act, released.publishAt(), now);
		}
	}

	/** What takes its place: another entry, which is public itself. */
	private Optional<EntryText> replacement(WithdrawalOrder order, @Nullable Entry own) {
		if (order.withdrawal() != Withdrawal.REPLACED) {
			return Optional.empty();
		}
		return this.addresses.find(order.replacement()).filter((text) -> own == null || text.entry().id() != own.id());
	}

	private static List<Problems.Problem> problems(WithdrawalOrder order, List<Standing> standings,
			Optional<EntryText> replacement, boolean needed) {
		Problems problems = new Problems();
		if (needed) {
			problems.add("", "withdrawal.needed");
		}
		if (standings.stream().noneMatch(Withdrawals::isRead)) {
			problems.add("", "withdrawal.none");
		}
		if (order.reason().isBlank()) {
			problems.add("reason", "withdrawal.reason.missing");
		}
		if (order.withdrawal() == Withdrawal.REPLACED && replacement.isEmpty()) {
			problems.add("replacement", "withdrawal.replacement.unknown");
		}
		if (order.withdrawal() == Withdrawal.NOTICE) {
			standings.stream()
				.filter(Withdrawals::isRead)
				.filter((standing) -> order.notes().getOrDefault(standing.language(), "").isBlank())
				.forEach((standing) -> problems.add(standing.language().code(), "withdrawal.note.missing"));
		}
		return problems.list();
	}

	private static String detail(WithdrawalOrder order, List<Standing> read, Optional<EntryText> replacement) {
		String languages = ReleaseRecord.codes(read.stream().map(Standing::language).toList());
		String where = replacement.map((text) -> " → " + text.title()).orElse("");
		return languages + " · " + order.withdrawal().name().toLowerCase(Locale.ROOT) + where + " · "
				+ order.reason().strip();
	}

}
