package laurel.account;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import laurel.account.DeskSessions.Way;
import laurel.audit.AuditLog;
import laurel.staff.Member;
import laurel.throttle.Sources;
import laurel.throttle.Throttle;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody in, or not; and never says which part did not fit, or whether anybody has
 * that address. Tries with passwords are counted by source, by account, and by both;
 * passkeys, which cannot be guessed, by source alone. Whoever came in from a source
 * lately is not held up by what others try on the same account.
 */
@Service
public class SignIn {

	private static final String CHALLENGE = "passkey.request";

	private static final Limit FROM_A_SOURCE = new Limit("source", 30, Duration.ofSeconds(20));

	private static final Limit FROM_A_SOURCE_ON_AN_ACCOUNT = new Limit("pair", 10, Duration.ofMinutes(1));

	private static final Limit ON_AN_ACCOUNT = new Limit("account", 50, Duration.ofMinutes(1));

	private final Cache<String, Boolean> welcome = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofDays(30))
		.build();

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final Codes codes;

	private final RecoveryCodes recoveryCodes;

	private final Passkeys passkeys;

	private final DeskSessions sessions;

	private final Sources sources;

	private final Throttle throttle;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	SignIn(AccountRepository accounts, Passwords passwords, Codes codes, RecoveryCodes recoveryCodes, Passkeys passkeys,
			DeskSessions sessions, Sources sources, Throttle throttle, AuditLog audit,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.codes = codes;
		this.recoveryCodes = recoveryCodes;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.sources = sources;
		this.throttle = throttle;
		this.audit = audit;
		this.transaction = transaction;
	}

	/**
	 * Signs in with a password and a code of the app or of the paper.
	 */
	public Outcome withPassword(HttpServletRequest request, String email, String password, String code) {
		Attempt attempt = check(request, normal(email), password, code);
		if (attempt.account() != null) {
			begin(request, attempt.account(), Way.PASSWORD);
		}
		return attempt.outcome();
	}

	/** The same for somebody who is in and proves to be still themselves. */
	public Outcome proveWithPassword(HttpServletRequest request, long account, String password, String code) {
		String email = this.accounts.findById(account).map(Account::email).orElse("");
		Attempt attempt = check(request, email, password, code);
		if (attempt.account() != null) {
			this.sessions.prove(request);
		}
		return attempt.outcome();
	}

	/** What the browser is told to find a passkey by, in its own form. */
	public String challenge(HttpServletRequest request) {
		PublicKeyCredentialRequestOptions options = this.passkeys.request();
		this.sessions.keep(request, CHALLENGE, options);
		return this.passkeys.written(options);
	}

	/** Signs in with a passkey. */
	public Outcome withPasskey(HttpServletRequest request, String credential) {
		Attempt attempt = check(request, credential);
		if (attempt.account() != null) {
			begin(request, attempt.account(), Way.PASSKEY);
		}
		return attempt.outcome();
	}

	/** The same for somebody who is in and proves to be still themselves. */
	public Outcome proveWithPasskey(HttpServletRequest request, long account, String credential) {
		Attempt attempt = check(request, credential);
		if (attempt.account() == null) {
			return attempt.outcome();
		}
		if (attempt.account().id() != account) {
			return Outcome.REFUSED;
		}
		this.sessions.prove(request);
		return Outcome.WELCOME;
	}

	/** Lets somebody in; what cannot be put on record does not happen. */
	void begin(HttpServletRequest request, Account account, Way way) {
		this.transaction.executeWithoutResult((status) -> this.audit.record(account.member(), AccountAct.SIGNED_IN,
				account.name(), way.name().toLowerCase(Locale.ROOT)));
		this.sessions.begin(request, account, way);
	}

	/** Signs out: the session is over. */
	public void end(HttpServletRequest request, Member member) {
		this.sessions.end(request);
		this.transaction
			.executeWithoutResult((status) -> this.audit.record(member, AccountAct.SIGNED_OUT, member.name()));
	}

	private Attempt check(HttpServletRequest request, String credential) {
		String source = this.sources.of(request);
		if (!FROM_A_SOURCE.take(this.throttle, source)) {
			return Attempt.of(Outcome.THROTTLED);
		}
		Optional<Account> account = this.sessions.take(request, CHALLENGE, PublicKeyCredentialRequestOptions.class)
			.flatMap((asked) -> this.passkeys.holder(asked, credential))
			.flatMap(this.accounts::findByEmail)
			.filter((holder) -> !holder.isDisabled());
		account.ifPresent((holder) -> FROM_A_SOURCE.giveBack(this.throttle, source));
		return account.map(Attempt::welcome).orElseGet(() -> Attempt.of(Outcome.REFUSED));
	}

	private Attempt check(HttpServletRequest request, String email, String password, String code) {
		String source = this.sources.of(request);
		String account = this.sources.key(email);
		String pair = source + account;
		boolean known = this.welcome.getIfPresent(pair) != null;
		if (!FROM_A_SOURCE.take(this.throttle, source) || !FROM_A_SOURCE_ON_AN_ACCOUNT.take(this.throttle, pair)
				|| (!known && !ON_AN_ACCOUNT.take(this.throttle, account))) {
			return Attempt.of(Outcome.THROTTLED);
		}
		Account found = this.accounts.findByEmail(email).orElse(null);
		// Hashed in every case, and outside any transaction: it takes a while.
		boolean fits = this.passwords.matches(password, hashOf(found));
		if (found == null || !fits || !useCode(found, code)) {
			return Attempt.of(Outcome.REFUSED);
		}
		FROM_A_SOURCE.giveBack(this.throttle, source);
		FROM_A_SOURCE_ON_AN_ACCOUNT.giveBack(this.throttle, pair);
		if (!known) {
			ON_AN_ACCOUNT.giveBack(this.throttle, account);
		}
		this.welcome.put(pair, true);
		return Attempt.welcome(found);
	}

	private static @Nullable String hashOf(@Nullable Account account) {
		return (account != null && !account.isDisabled()) ? account.password() : null;
	}

	private boolean useCode(Account account, String code) {
		String secret = account.codeSecret();
		if (secret == null) {
			return false;
		}
		OptionalLong step = this.codes.step(secret, code);
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			if (step.isPresent()) {
				return this.accounts.useStep(account.id(), secret, step.getAsLong()) == 1;
			}
			boolean used = this.recoveryCodes.use(account.id(), code);
			if (used) {
				this.audit.record(account.member(), AccountAct.RECOVERY_CODE_USED, account.name());
			}
			return used;
		}));
	}

	/** An address as it is kept: nobody remembers the capitals. */
	static String normal(String email) {
		return email.strip().toLowerCase(Locale.ROOT);
	}

	/** What came of it; nothing more is told. */
	public enum Outcome {

		/** Came in. */
		WELCOME,

		/** Something did not fit. */
		REFUSED,

		/** Too many tries: later. */
		THROTTLED

	}

	private record Attempt(Outcome outcome, @Nullable Account account) {

		static Attempt of(Outcome outcome) {
			return new Attempt(outcome, null);
		}

		static Attempt welcome(Account account) {
			return new Attempt(Outcome.WELCOME, account);
		}

	}

	private record Limit(String name, int tries, Duration every) {

		boolean take(Throttle throttle, String key) {
			return throttle.take(this.name + key, this.tries, this.every);
		}

		void giveBack(Throttle throttle, String key) {
			throttle.giveBack(this.name + key, this.tries, this.every);
		}

	}

}
