package laurel.safety;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.layout.SiteAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else: gives every answer its headers, turns away foreign hosts
 * and unknown methods, and keeps what goes wrong out of the log in all but its name and
 * place, for an exception's message may hold what a reader sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReaderFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(ReaderFilter.class);

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

	private final SafetyHeaders headers;

	private final SiteAddress address;

	ReaderFilter(SafetyHeaders headers, SiteAddress address) {
		this.headers = headers;
		this.address = address;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		this.headers.writeTo(response::setHeader);
		if (!this.address.answersTo(request.getServerName())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else if (!METHODS.contains(request.getMethod())) {
			response.setHeader("Allow", "GET, HEAD, POST");
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
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
			boolean databaseGone = causedBy(ex, DataAccessResourceFailureException.class)
					|| causedBy(ex, CannotCreateTransactionException.class);
			LOG.error(Failure.describe(ex));
			if (!response.isCommitted()) {
				response.sendError(databaseGone ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
						: HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
			}
		}
	}

	private static boolean causedBy(Throwable failure, Class<? extends Throwable> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

}
