package laurel.account;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import laurel.account.DeskSessions.Way;
import laurel.account.SetUpLink.Purpose;
import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns an address that works once into an account with a way in. Of two who use the same
 * address at once, one comes in.
 */
@Service
public class SetUp {

	private final AccountRepository accounts;

	private final SetUpLinks links;

	private final WaysIn waysIn;

	private final DeskSessions sessions;

	private final SignIn signIn;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SetUp(AccountRepository accounts, SetUpLinks links, WaysIn waysIn, DeskSessions sessions, SignIn signIn,
			AuditLog audit, TransactionTemplate transaction, Clock clock) {
		this.accounts = accounts;
		this.links = links;
		this.waysIn = waysIn;
		this.sessions = sessions;
		this.signIn = signIn;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Whether somebody who was invited may have this address: nobody else's. The console
	 * may give an account that exists to whoever holds its link.
	 */
	public boolean mayHave(SetUpLink link, String email) {
		return link.purpose() != Purpose.INVITATION || this.accounts.findByEmail(SignIn.normal(email)).isEmpty();
	}

	/**
	 * With a password and a code of the app, which has shown that it knows the secret.
	 * @return the codes for the paper; empty where the link was used meanwhile
	 * @throws TakenException where somebody else has the address by now
	 */
	public Optional<List<String>> withPassword(HttpServletRequest request, SetUpLink link, Person person,
			PasswordForm form, String codeSecret) {
		String hash = this.waysIn.hash(form.getPassword());
		List<String> codes = this.transaction.execute((status) -> {
			Account account = take(link, person);
			return (account != null) ? this.waysIn.usePassword(account, hash, codeSecret, form.step()) : null;
		});
		if (codes != null) {
			enter(request, person);
		}
		return Optional.ofNullable(codes);
	}

	/**
	 * With a passkey.
	 * @return whether it fits what was asked for, and the link was still good
	 * @throws TakenException where somebody else has the address by now
	 */
	public boolean withPasskey(HttpServletRequest request, SetUpLink link, Person person,
			PublicKeyCredentialCreationOptions asked, String credential) {
		boolean done = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			Account account = take(link, person);
			boolean kept = account != null && this.waysIn.keepPasskey(account, asked, credential, account.name());
			if (!kept) {
				status.setRollbackOnly();
			}
			return kept;
		}));
		if (done) {
			enter(request, person);
		}
		return done;
	}

	private void enter(HttpServletRequest request, Person person) {
		this.accounts.findByEmail(person.email())
			.ifPresent((account) -> this.signIn.begin(request, account, Way.SET_UP));
	}

	/** The account, new or emptied of its former ways in. */
	private @Nullable Account take(SetUpLink link, Person person) {
		if (!this.links.use(link)) {
			return null;
		}
		Optional<Account> known = (link.account() != null) ? this.accounts.findById(link.account())
				: this.accounts.findByEmail(person.email());
		return known.isPresent() ? takeOver(link, known.get()) : make(link, person);
	}

	private Account make(SetUpLink link, Person person) {
		try {
			Account account = this.accounts.saveAndFlush(
					new Account(person.email(), person.name(), link.role(), person.language(), this.clock.instant()));
			this.audit.record(account.member(), AccountAct.SET_UP, account.name());
			return account;
		}
		catch (DataIntegrityViolationException ex) {
			throw new TakenException();
		}
	}

	/** Not by invitation, though nobody had the address when its first page was sent. */
	private Account takeOver(SetUpLink link, Account account) {
		if (link.purpose() == Purpose.INVITATION) {
			throw new TakenException();
		}
		this.waysIn.dropAll(account);
		this.sessions.endAll(account.id());
		if (link.purpose() == Purpose.RESCUE) {
			account.enable();
			account.become(Role.ADMINISTRATOR);
		}
		this.accounts.saveAndFlush(account);
		this.audit.record(account.member(), AccountAct.RESCUED, account.name());
		return account;
	}

	/**
	 * Who comes in.
	 *
	 * @param email by which this person signs in
	 * @param language that the desk speaks to them
	 */
	public record Person(String name, String email, Language language) implements Serializable {

		/** As accounts keep it. */
		public static Person of(String name, String email, Language language) {
			return new Person(name.strip(), SignIn.normal(email), language);
		}

	}

	/** The e-mail address is somebody else's by now. */
	public static class TakenException extends RuntimeException {

	}

}
