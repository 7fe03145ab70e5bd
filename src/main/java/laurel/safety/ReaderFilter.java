package laurel.safety;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.lang.Language;
import laurel.layout.SiteAddress;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else: gives every answer its headers, turns away foreign hosts
 * and unknown methods, sends on whoever left a moment ago, and keeps what goes wrong out
 * of the log in all but its name and place, for an exception's message may hold what a
 * reader sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReaderFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(ReaderFilter.class);

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

	private final SafetyHeaders headers;

	private final SiteAddress address;

	private final ExitAnswer exit;

	private final SafetyNotices notices;

	ReaderFilter(SafetyHeaders headers, SiteAddress address, ExitAnswer exit, SafetyNotices notices) {
		this.headers = headers;
		this.address = address;
		this.exit = exit;
		this.notices = notices;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		this.headers.writeTo(request.getRequestURI(), response::setHeader);
		if (!this.address.answersTo(request.getServerName())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else if (!METHODS.contains(request.getMethod())) {
			response.setHeader("Allow", "GET, HEAD, POST");
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else if (this.exit.isGuarded(request) && !"/exit".equals(request.getRequestURI())) {
			Language language = Language.ofPath(request.getRequestURI())
				.orElseGet(() -> Language.negotiate(request.getHeader("Accept-Language")));
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader("Location", this.notices.last(language).exit());
		}
		else {
			answer(request, response, chain);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (Exception ex) {
			int status = statusFor(ex);
			if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
				LOG.error(Failure.describe(ex));
			}
			if (!response.isCommitted()) {
				response.sendError(status);
			}
		}
	}

	/**
	 * What the server itself refuses, such as a query it cannot decode, says which status
	 * that is; what lies deepest says it best, such as that a form was too large.
	 */
	private static int statusFor(Throwable failure) {
		int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof HttpException refused) {
				status = refused.getCode();
			}
			if (cause instanceof CannotCreateTransactionException
					|| (cause instanceof SQLException refused && isOfTheConnection(refused))) {
				return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
			}
		}
		return status;
	}

	/**
	 * The pool and a connection that was closed give no state; the database says 08 of a
	 * connection, 53 of what it has run out of, and 57P while it stops or starts.
	 */
	private static boolean isOfTheConnection(SQLException failure) {
		String state = failure.getSQLState();
		return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
	}

}
