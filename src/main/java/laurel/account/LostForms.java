package laurel.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.staff.Member;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Where somebody goes on who is not let through now: to the door, and back to what they
 * asked for; and what a form brought along is shown again, so that nothing typed is lost.
 */
@Component
public class LostForms implements AccessDeniedHandler, AuthenticationEntryPoint {

	/** Name of the attribute of the request that says why its form was held back. */
	public static final String REASON = LostForms.class.getName();

	private static final String DOOR = "/desk/sign-in";

	private static final String AGAIN = "/desk/again";

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof CsrfException && request.getRequestURI().startsWith(DOOR)) {
			// Nothing was typed there that may be shown again.
			goTo(DOOR, within(String.valueOf(request.getParameter("to"))), response);
		}
		else if (refusal instanceof CsrfException) {
			holdBack(request, response, isSignedIn(request) ? Reason.OLD : Reason.SIGNED_OUT);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException, ServletException {
		if (isForm(request)) {
			holdBack(request, response, Reason.SIGNED_OUT);
		}
		else {
			goTo(DOOR, request.getRequestURI(), response);
		}
	}

	/** Asks somebody who is in to prove that it is still them, and then to go on. */
	void askForProof(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		if (isForm(request)) {
			holdBack(request, response, Reason.UNPROVEN);
		}
		else {
			goTo("/desk/proof", request.getRequestURI(), response);
		}
	}

	private static boolean isForm(HttpServletRequest request) {
		return "POST".equals(request.getMethod());
	}

	private static boolean isSignedIn(HttpServletRequest request) {
		return request.getAttribute(Member.class.getName()) != null;
	}

	private static void goTo(String door, String address, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader("Location", door + "?to=" + UriUtils.encode(address, "UTF-8"));
	}

	private static void holdBack(HttpServletRequest request, HttpServletResponse response, Reason reason)
			throws IOException, ServletException {
		request.setAttribute(REASON, reason);
		request.getRequestDispatcher(AGAIN).forward(request, response);
	}

	/** The address to go on to, where it is one of the desk's; else its front page. */
	public static String within(String address) {
		return address.matches("/desk(/[\\w-]+)*") ? address : "/desk";
	}

	/** Why a form was held back. */
	public enum Reason {

		/** It does not belong to this session: it stood open too long. */
		OLD,

		/** Whoever sent it is not signed in any more. */
		SIGNED_OUT,

		/** It asks for something that needs a fresh proof. */
		UNPROVEN

	}

}
