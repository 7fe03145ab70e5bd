package laurel.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.throttle.LongBodies;
import org.eclipse.jetty.server.FormFields;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets forms of the desk hold a long text in two languages, also those of somebody whose
 * session ended while writing; all others stay as small as the server's settings say.
 */
@Component
@FilterRegistration(urlPatterns = { "/desk", "/desk/*" }, order = LongForms.BEFORE_ANYBODY_READS)
class LongForms extends OncePerRequestFilter {

	static final int BEFORE_ANYBODY_READS = 0;

	/** In bytes, as they are sent: a letter with an accent has six. */
	private static final int LARGEST = 4 * 1024 * 1024;

	/** The server reads what is sent before any filter, and no more than it may be. */
	@Bean
	static LongBodies longBodies() {
		return new LongBodies("/desk", LARGEST);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(FormFields.MAX_LENGTH_ATTRIBUTE, LARGEST);
		chain.doFilter(request, response);
	}

}
