package laurel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions of staff: who, since when, and when last, and nothing of where. They end
 * half an hour after the last request and twelve hours after the sign-in.
 */
@Component
public class DeskSessions {

	/** Without a request for so long, a session ends. */
	public static final Duration IDLE = Duration.ofMinutes(30);

	/** So long after the sign-in, a session ends. */
	public static final Duration LONGEST = Duration.ofHours(12);

	/** For so long it counts that somebody proved to be themselves. */
	public static final Duration PROVEN = Duration.ofMinutes(10);

	/** So long a browser may take for what it was asked. */
	static final Duration CHALLENGE = Duration.ofMinutes(5);

	private static final String ACCOUNT = "account";

	private static final String HANDLE = "handle";

	private static final String WAY = "way";

	private static final String SINCE = "since";

	private static final String SEEN = "seen";

	private static final String PROOF = "proof";

	private static final String LANGUAGE = "language";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Clock clock;

	DeskSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Begins anew, under a new name: what was before the sign-in does not go on, but for
	 * tickets of forms that were held back for it.
	 */
	void begin(HttpServletRequest request, Account account, Way way) {
		HttpSession session = HeldForms.renew(request);
		Instant now = this.clock.instant();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, String.valueOf(account.id()));
		session.setAttribute(ACCOUNT, account.id());
		session.setAttribute(HANDLE, UUID.randomUUID().toString());
		session.setAttribute(WAY, way.name());
		session.setAttribute(SINCE, now);
		session.setAttribute(SEEN, now);
		session.setAttribute(PROOF, now);
	}

	/** The account whose session this is; one that lasted too long ends here. */
	Optional<Long> account(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long account)) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		if (isOver(session.getAttribute(SEEN), IDLE, now) || isOver(session.getAttribute(SINCE), LONGEST, now)) {
			session.invalidate();
			return Optional.empty();
		}
		session.setAttribute(SEEN, now);
		return Optional.of(account);
	}

	/** Whether whoever it is proved it within the last minutes. */
	public boolean isProven(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && !isOver(session.getAttribute(PROOF), PROVEN, this.clock.instant());
	}

	/** Notes that it was proven just now, and gives the session another name. */
	void prove(HttpServletRequest request) {
		request.getSession().setAttribute(PROOF, this.clock.instant());
		request.changeSessionId();
	}

	private static boolean isOver(@Nullable Object since, Duration length, Instant now) {
		return !(since instanceof Instant instant) || !now.isBefore(instant.plus(length));
	}

	/** Ends this one. */
	public void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/** Ends all of an account. */
	void endAll(long account) {
		of(account).keySet().forEach(this.sessions::deleteById);
	}

	/** Ends all of an account but the one of this request. */
	void endOthers(long account, HttpServletRequest request) {
		HttpSession own = request.getSession(false);
		of(account).keySet()
			.stream()
			.filter((id) -> own == null || !id.equals(own.getId()))
			.forEach(this.sessions::deleteById);
	}

	/** Whether there was one of this account with this handle, which ends. */
	boolean end(long account, String handle) {
		List<String> ids = of(account).entrySet()
			.stream()
			.filter((session) -> handle.equals(session.getValue().getAttribute(HANDLE)))
			.map((session) -> session.getKey())
			.toList();
		ids.forEach(this.sessions::deleteById);
		return !ids.isEmpty();
	}

	/** The sessions of an account that go on, the latest seen first. */
	public List<Sitting> list(long account, HttpServletRequest request) {
		HttpSession own = request.getSession(false);
		Instant now = this.clock.instant();
		return of(account).entrySet()
			.stream()
			.filter((session) -> !isOver(session.getValue().getAttribute(SEEN), IDLE, now)
					&& !isOver(session.getValue().getAttribute(SINCE), LONGEST, now))
			.map((session) -> sitting(session.getValue(), own != null && session.getKey().equals(own.getId())))
			.sorted(Comparator.comparing(Sitting::seen).reversed())
			.toList();
	}

	private Map<String, ? extends Session> of(long account) {
		return this.sessions.findByPrincipalName(String.valueOf(account));
	}

	private static Sitting sitting(Session session, boolean own) {
		return new Sitting(session.getRequiredAttribute(HANDLE), Way.valueOf(session.getRequiredAttribute(WAY)),
				session.getRequiredAttribute(SINCE), session.getRequiredAttribute(SEEN), own);
	}

	/** The language that somebody chose before signing in. */
	public Optional<Language> language(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return Language.ofCode((session != null) ? (String) session.getAttribute(LANGUAGE) : null);
	}

	/** Keeps the language for this session. */
	public void speak(HttpServletRequest request, Language language) {
		request.getSession().setAttribute(LANGUAGE, language.code());
	}

	/** Keeps what a later request of this session has to fit to. */
	public void keep(HttpServletRequest request, String name, Object value) {
		request.getSession().setAttribute(name, value);
	}

	/** What was kept under the name, without taking it away. */
	public <T> Optional<T> kept(HttpServletRequest request, String name, Class<T> type) {
		HttpSession session = request.getSession(false);
		Object value = (session != null) ? session.getAttribute(name) : null;
		return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
	}

	/** What was kept under the name, once. */
	public <T> Optional<T> take(HttpServletRequest request, String name, Class<T> type) {
		Optional<T> kept = kept(request, name, type);
		kept.ifPresent((value) -> request.getSession().removeAttribute(name));
		return kept;
	}

	/** How somebody came in. */
	public enum Way {

		/** With a key of a device. */
		PASSKEY,

		/** With a password and a code. */
		PASSWORD,

		/** By setting up a way in. */
		SET_UP

	}

	/**
	 * One session, as its owner and administrators see it.
	 *
	 * @param handle by which it can be ended; not its secret
	 * @param own whether it is the one that looks
	 */
	public record Sitting(String handle, Way way, Instant since, Instant seen, boolean own) {

	}

}
