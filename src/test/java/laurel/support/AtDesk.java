package laurel.support;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.servlet.http.Cookie;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody of each role with an account of their own, who signed in a moment ago: for
 * tests of what comes after the door.
 */
@TestComponent
public class AtDesk {

	private static final String TOKEN = "0123456789abcdef0123456789abcdef";

	private final Map<String, Member> members = new ConcurrentHashMap<>();

	private final JdbcTemplate database;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Clock clock;

	private final TransactionTemplate apart;

	AtDesk(JdbcTemplate database, FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock,
			PlatformTransactionManager transactions) {
		this.database = database;
		this.sessions = sessions;
		this.clock = clock;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** A request of somebody with this role, in English; forms carry their token. */
	public RequestPostProcessor as(Role role) {
		return as(role, Language.EN);
	}

	public RequestPostProcessor as(Role role, Language language) {
		return as(member(role, language), this.clock.instant());
	}

	/**
	 * Requests of one session, so that a page finds what the form before it left there.
	 */
	public RequestPostProcessor staying(Role role, Language language) {
		String cookie = cookie(member(role, language), this.clock.instant());
		return (request) -> with(cookie, request);
	}

	/**
	 * A request of this person.
	 * @param proof when they last proved that it is them
	 */
	public RequestPostProcessor as(Member member, Instant proof) {
		return (request) -> with(cookie(member, proof), request);
	}

	private static MockHttpServletRequest with(String cookie, MockHttpServletRequest request) {
		Cookie own = new Cookie("desk", cookie);
		Cookie[] others = request.getCookies();
		Cookie[] all = (others == null) ? new Cookie[1] : Arrays.copyOf(others, others.length + 1);
		all[all.length - 1] = own;
		request.setCookies(all);
		request.addParameter("_csrf", token());
		return request;
	}

	/**
	 * A request of somebody who has seen the door and is not in; forms carry its token.
	 */
	public RequestPostProcessor asStranger() {
		return (request) -> {
			request.setCookies(new Cookie("desk", cookie(this.sessions, (session) -> {
			})));
			request.addParameter("_csrf", token());
			return request;
		};
	}

	/**
	 * The account of the tests' person with this role, which stays where the test that
	 * asks first is rolled back.
	 */
	public Member member(Role role, Language language) {
		return this.members.computeIfAbsent(role + language.code(),
				(unknown) -> this.apart.execute((status) -> join(role, language)));
	}

	private Member join(Role role, Language language) {
		String word = role.name().toLowerCase(Locale.ROOT);
		String email = word + "-" + language.code() + "@test.example";
		Long id = this.database.queryForObject("""
				insert into account (email, name, role, language, code_step, created_at, version)
				values (?, ?, ?, ?, 0, now(), 0) returning id""", Long.class, email, "Test " + word, word,
				language.code());
		return new Member(id, "Test " + word, role, language);
	}

	/** The value of the cookie of a new session. */
	public String cookie(Member member, Instant proof) {
		return cookie(this.sessions, (session) -> {
			session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
					String.valueOf(member.id()));
			session.setAttribute("account", member.id());
			session.setAttribute("handle", UUID.randomUUID().toString());
			session.setAttribute("way", "PASSKEY");
			session.setAttribute("since", this.clock.instant());
			session.setAttribute("seen", this.clock.instant());
			session.setAttribute("proof", proof);
		});
	}

	private <S extends Session> String cookie(FindByIndexNameSessionRepository<S> sessions, Consumer<Session> fill) {
		S session = sessions.createSession();
		fill.accept(session);
		session.setAttribute("org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN",
				new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", TOKEN));
		sessions.save(session);
		return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
	}

	/** As a page carries it: masked, here with nothing. */
	public static String token() {
		byte[] token = TOKEN.getBytes(StandardCharsets.UTF_8);
		byte[] masked = new byte[2 * token.length];
		System.arraycopy(token, 0, masked, token.length, token.length);
		return Base64.getUrlEncoder().encodeToString(masked);
	}

}
