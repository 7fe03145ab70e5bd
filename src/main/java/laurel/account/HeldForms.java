package laurel.account;

import java.io.Serial;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import laurel.staff.Member;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The forms that were shown again to somebody who had to sign in first. The token in such
 * a form belongs to the session before the sign-in, which does not go on. So the browser
 * gets a ticket with it: whoever signs in there then may send this very form, once.
 */
@Component
public class HeldForms {

	/** Name of the field that holds the ticket. */
	public static final String TICKET = "_held";

	/** What must not stand on a page, and so is not sent again. */
	private static final Set<String> SECRET = Set.of("_csrf", "password", "code", "credential", TICKET);

	private static final String HELD = "held";

	private static final int TICKET_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	/** What the form brought along and may be shown, by the name of the field. */
	public Map<String, String[]> fields(HttpServletRequest request) {
		Map<String, String[]> fields = new LinkedHashMap<>(request.getParameterMap());
		fields.keySet().removeAll(SECRET);
		return fields;
	}

	/**
	 * Remembers that this form is shown to this browser.
	 * @param action where it will be sent
	 * @return the ticket
	 */
	public String hold(HttpServletRequest request, String action) {
		byte[] bytes = new byte[TICKET_BYTES];
		this.random.nextBytes(bytes);
		String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		HttpSession session = request.getSession();
		Tickets tickets = new Tickets(session.getAttribute(HELD));
		tickets.put(DigestUtils.sha256Hex(ticket), seal(action, request));
		session.setAttribute(HELD, tickets);
		return ticket;
	}

	/**
	 * Whether it comes from somebody who is in, with a ticket for it, which is used now.
	 */
	boolean isTicketFor(HttpServletRequest request) {
		String ticket = request.getParameter(TICKET);
		HttpSession session = request.getSession(false);
		if (ticket == null || session == null || request.getAttribute(Member.class.getName()) == null) {
			return false;
		}
		Tickets tickets = new Tickets(session.getAttribute(HELD));
		if (!tickets.remove(DigestUtils.sha256Hex(ticket), seal(request.getRequestURI(), request))) {
			return false;
		}
		session.setAttribute(HELD, tickets);
		return true;
	}

	/**
	 * A new session in the place of the one before the sign-in, of which nothing else
	 * goes on.
	 */
	static HttpSession renew(HttpServletRequest request) {
		HttpSession former = request.getSession(false);
		Object held = (former != null) ? former.getAttribute(HELD) : null;
		if (former != null) {
			former.invalidate();
		}
		HttpSession session = request.getSession(true);
		if (held != null) {
			session.setAttribute(HELD, held);
		}
		return session;
	}

	/** Tells this form from any other; a browser may end lines otherwise than before. */
	private String seal(String action, HttpServletRequest request) {
		StringBuilder form = new StringBuilder(action);
		new TreeMap<>(fields(request)).forEach((name, values) -> {
			append(name, form);
			for (String value : values) {
				append(value.replaceAll("\\R", "\n"), form);
			}
			form.append(';');
		});
		return DigestUtils.sha256Hex(form.toString());
	}

	/** With its length, so that no two forms are written alike. */
	private static void append(String text, StringBuilder form) {
		form.append(' ').append(text.length()).append(':').append(text);
	}

	/** Seals by hashes of tickets: of as many forms as somebody may have open. */
	private static final class Tickets extends LinkedHashMap<String, String> implements Serializable {

		@Serial
		private static final long serialVersionUID = 1L;

		private static final int MOST = 20;

		Tickets(@Nullable Object former) {
			if (former instanceof Tickets tickets) {
				putAll(tickets);
			}
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
			return size() > MOST;
		}

	}

}
