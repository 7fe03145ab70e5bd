package laurel.account;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever leaves in danger is signed out as well: the browser forgets at once, and the
 * session ends behind the answer, which waits for nothing. Readers have no such cookie
 * and get none.
 */
class LeavingFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(LeavingFilter.class);

	private final CookieSerializer cookie;

	private final SessionRepository<?> sessions;

	private final Executor later;

	LeavingFilter(CookieSerializer cookie, SessionRepository<?> sessions, Executor later) {
		this.cookie = cookie;
		this.sessions = sessions;
		this.later = later;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		List<String> names = this.cookie.readCookieValues(request);
		if (names.isEmpty()) {
			chain.doFilter(request, response);
		}
		else {
			CookieValue forgotten = new CookieValue(request, response, "");
			forgotten.setCookieMaxAge(0);
			this.cookie.writeCookieValue(forgotten);
			this.later.execute(() -> names.forEach(this::end));
			chain.doFilter(request, new TwoCookies(response));
		}
	}

	private void end(String name) {
		try {
			this.sessions.deleteById(name);
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.error("a session could not be ended: {}", ex.getClass().getName());
		}
	}

	/** The cookie of the exit must not take the place of the one that is forgotten. */
	private static final class TwoCookies extends HttpServletResponseWrapper {

		TwoCookies(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setHeader(String name, String value) {
			if (HttpHeaders.SET_COOKIE.equalsIgnoreCase(name)) {
				addHeader(name, value);
			}
			else {
				super.setHeader(name, value);
			}
		}

	}

}
