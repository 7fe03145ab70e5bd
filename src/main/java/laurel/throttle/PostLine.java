package laurel.throttle;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has what readers send wait its turn, a few at a time: however much a program sends, the
 * database has connections left for those who read and for staff. Whoever leaves waits
 * for nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PostLine extends OncePerRequestFilter {

	/**
	 * What is kept takes a processor for a while: more at once would be no faster, and
	 * readers would wait for it.
	 */
	static final int AT_ONCE = 2;

	/**
	 * Whoever has waited so long goes on: the page must come before the browser gives up.
	 */
	private static final Duration LONGEST = Duration.ofSeconds(15);

	/** Who came first is first. */
	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	private final Duration longest;

	@Autowired
	PostLine() {
		this(LONGEST);
	}

	PostLine(Duration longest) {
		this.longest = longest;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !"POST".equals(request.getMethod()) || path.equals("/exit") || path.equals("/desk")
				|| path.startsWith("/desk/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean turn = await();
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (turn) {
				this.turns.release();
			}
		}
	}

	private boolean await() {
		try {
			return this.turns.tryAcquire(this.longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
