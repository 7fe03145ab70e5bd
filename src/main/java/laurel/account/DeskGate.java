package laurel.account;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.throttle.OwnPages;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads with each request to the desk who it comes from, as the account is now, and
 * refuses what another site sends. Nothing of the request goes into the session.
 */
class DeskGate extends OncePerRequestFilter {

	private final DeskSessions sessions;

	private final AccountRepository accounts;

	private final OwnPages pages;

	DeskGate(DeskSessions sessions, AccountRepository accounts, OwnPages pages) {
		this.sessions = sessions;
		this.accounts = accounts;
		this.pages = pages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if ("POST".equals(request.getMethod()) && this.pages.haveNotSent(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		if (isUnreadable(request)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		Optional<Member> member = this.sessions.account(request)
			.flatMap(this.accounts::findById)
			.filter((account) -> !account.isDisabled())
			.map(Account::member);
		member.ifPresent((who) -> enter(request, who));
		member.map(Member::language)
			.or(() -> this.sessions.language(request))
			.ifPresent((language) -> request.setAttribute(Language.class.getName(), language));
		chain.doFilter(request, response);
	}

	/** No browser sends this letter, and the database keeps no text that has it. */
	private static boolean isUnreadable(HttpServletRequest request) {
		return request.getParameterMap()
			.values()
			.stream()
			.flatMap(Arrays::stream)
			.anyMatch((value) -> value.indexOf('\0') >= 0);
	}

	private static void enter(HttpServletRequest request, Member member) {
		request.setAttribute(Member.class.getName(), member);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new PreAuthenticatedAuthenticationToken(member, "",
				AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
		SecurityContextHolder.setContext(context);
	}

}
