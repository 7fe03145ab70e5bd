package laurel.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import laurel.account.SetUpLink.Purpose;
import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may come to the desk, as administrators decide it. */
@Service
public class Accounts {

	private final AccountRepository accounts;

	private final SetUpLinks links;

	private final DeskSessions sessions;

	private final AuditLog audit;

	private final Clock clock;

	Accounts(AccountRepository accounts, SetUpLinks links, DeskSessions sessions, AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.links = links;
		this.sessions = sessions;
		this.audit = audit;
		this.clock = clock;
	}

	/** All, those first who can come in. */
	@Transactional(readOnly = true)
	public List<Account> all() {
		return this.accounts.inOrder();
	}

	@Transactional(readOnly = true)
	public Optional<Account> find(long id) {
		return this.accounts.findById(id);
	}

	/** Whether somebody has the address, enabled or not. */
	@Transactional(readOnly = true)
	public boolean isTaken(String email) {
		return this.accounts.findByEmail(SignIn.normal(email)).isPresent();
	}

	/**
	 * Invites somebody new.
	 * @return the token of the address that lets them in once
	 */
	@Transactional
	public String invite(Member who, String name, String email, Role role) {
		String token = this.links.issue(Purpose.INVITATION, name.strip(), SignIn.normal(email), role, null);
		this.audit.record(who, AccountAct.INVITED, name.strip(), word(role));
		return token;
	}

	/** Whether there was such an invitation, which is void now. */
	@Transactional
	public boolean withdrawInvitation(Member who, long id) {
		Optional<SetUpLink> link = this.links.withdraw(id);
		link.ifPresent((former) -> this.audit.record(who, AccountAct.INVITATION_WITHDRAWN, former.name()));
		return link.isPresent();
	}

	/** Gives somebody another role, at once in all their sessions. */
	@Transactional
	public void changeRole(Member who, long id, Role role) {
		Account account = (role == Role.ADMINISTRATOR) ? existing(id) : notTheLast(id);
		if (account.role() != role) {
			String change = word(account.role()) + " → " + word(role);
			account.become(role);
			this.audit.record(who, AccountAct.ROLE_CHANGED, account.name(), change);
		}
	}

	/** Lets somebody in no more: sessions end, and links for a new start are void. */
	@Transactional
	public void disable(Member who, long id) {
		Account account = notTheLast(id);
		if (!account.isDisabled()) {
			account.disable(this.clock.instant());
			this.sessions.endAll(id);
			this.links.withdrawOf(id);
			this.audit.record(who, AccountAct.DISABLED, account.name());
		}
	}

	/** Lets somebody in again, as before. */
	@Transactional
	public void enable(Member who, long id) {
		Account account = existing(id);
		if (account.isDisabled()) {
			account.enable();
			this.audit.record(who, AccountAct.ENABLED, account.name());
		}
	}

	/**
	 * For somebody who lost a key or forgot a password. What they had goes on working
	 * until the address is used, and ends then.
	 * @return the token of the address that lets them set up a way in, once
	 */
	@Transactional
	public String reset(Member who, long id) {
		Account account = existing(id);
		String token = this.links.issue(Purpose.RESET, account.name(), account.email(), account.role(), id);
		this.audit.record(who, AccountAct.RESET, account.name());
		return token;
	}

	/** Whether there was such a session, which is over now. */
	@Transactional
	public boolean endSession(Member who, long id, String handle) {
		Account account = existing(id);
		boolean ended = this.sessions.end(id, handle);
		if (ended) {
			this.audit.record(who, AccountAct.SESSION_ENDED, account.name());
		}
		return ended;
	}

	/** Ends all sessions of one's own but this. */
	@Transactional
	public void endOtherSessions(Member who, HttpServletRequest request) {
		this.sessions.endOthers(who.id(), request);
		this.audit.record(who, AccountAct.SESSION_ENDED, who.name());
	}

	/** Calls oneself otherwise, or reads the desk in another language. */
	@Transactional
	public void introduce(Member who, String name, Language language) {
		Account account = existing(who.id());
		if (!account.name().equals(name.strip())) {
			this.audit.record(who, AccountAct.RENAMED, who.name(), account.name() + " → " + name.strip());
		}
		account.introduce(name.strip(), language);
	}

	private Account existing(long id) {
		return this.accounts.lockById(id).orElseThrow(NoSuchAccountException::new);
	}

	/** Locks all administrators first: two who take each other away must not both win. */
	private Account notTheLast(long id) {
		List<Account> administrators = this.accounts.lockActive(Role.ADMINISTRATOR);
		Account account = existing(id);
		if (account.isAdministrator() && administrators.size() < 2) {
			throw new LastAdministratorException();
		}
		return account;
	}

	private static String word(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

	/** There is nobody with this number. */
	public static class NoSuchAccountException extends RuntimeException {

	}

	/** Without this one nobody could let anybody in. */
	public static class LastAdministratorException extends RuntimeException {

	}

}
