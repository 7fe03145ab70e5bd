package laurel.account;

import java.util.List;
import java.util.Objects;

import laurel.audit.Act;
import laurel.audit.AuditLog;
import laurel.staff.Member;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How somebody comes in: each keeps their own, and never loses the last. */
@Service
public class WaysIn {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final RecoveryCodes recoveryCodes;

	private final Passkeys passkeys;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	WaysIn(AccountRepository accounts, Passwords passwords, RecoveryCodes recoveryCodes, Passkeys passkeys,
			AuditLog audit, TransactionTemplate transaction) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.recoveryCodes = recoveryCodes;
		this.passkeys = passkeys;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** As it is kept. Takes a while, so it is done before a transaction begins. */
	String hash(String password) {
		return this.passwords.hash(password);
	}

	/**
	 * Lets a password in with codes of an app, instead of a former one.
	 * @param form as checked
	 * @param codeSecret that the app has shown to know
	 * @return the codes for the paper
	 */
	public List<String> usePassword(Member who, PasswordForm form, String codeSecret) {
		String hash = hash(form.getPassword());
		return Objects
			.requireNonNull(this.transaction.execute((status) -> usePassword(own(who), hash, codeSecret, form.step())));
	}

	List<String> usePassword(Account account, String hash, String codeSecret, long step) {
		account.usePassword(hash, codeSecret, step);
		this.accounts.save(account);
		List<String> codes = this.recoveryCodes.renew(account.id());
		record(account, AccountAct.PASSWORD_CHANGED, "");
		return codes;
	}

	/** Whether the password could go: some passkey stays. */
	@Transactional
	public boolean removePassword(Member who) {
		Account account = own(who);
		if (this.passkeys.of(account).isEmpty()) {
			return false;
		}
		account.dropPassword();
		this.recoveryCodes.drop(account.id());
		record(account, AccountAct.PASSWORD_REMOVED, "");
		return true;
	}

	/** Ten new codes for the paper; the former are void. */
	@Transactional
	public List<String> renewCodes(Member who) {
		List<String> codes = this.recoveryCodes.renew(who.id());
		this.audit.record(who, AccountAct.CODES_RENEWED, who.name());
		return codes;
	}

	/** Whether the new key fits what the browser was asked for. */
	@Transactional
	public boolean addPasskey(Member who, PublicKeyCredentialCreationOptions asked, String credential, String label) {
		return keepPasskey(own(who), asked, credential, label);
	}

	boolean keepPasskey(Account account, PublicKeyCredentialCreationOptions asked, String credential, String label) {
		if (!asked.getUser().getName().equals(account.email()) || !this.passkeys.register(asked, credential, label)) {
			return false;
		}
		record(account, AccountAct.PASSKEY_ADDED, label);
		return true;
	}

	/** Whether the key could go: another, or a password, stays. */
	@Transactional
	public boolean removePasskey(Member who, String id) {
		Account account = own(who);
		if (!account.hasPassword() && this.passkeys.of(account).size() < 2) {
			return false;
		}
		this.passkeys.remove(account, id).ifPresent((label) -> record(account, AccountAct.PASSKEY_REMOVED, label));
		return true;
	}

	void dropAll(Account account) {
		account.dropPassword();
		this.recoveryCodes.drop(account.id());
		this.passkeys.of(account).forEach((key) -> this.passkeys.remove(account, key.id()));
	}

	private Account own(Member who) {
		return this.accounts.lockById(who.id()).orElseThrow();
	}

	private void record(Account account, Act act, String detail) {
		this.audit.record(account.member(), act, account.name(), detail);
	}

}
