package laurel.account;

import java.util.EnumSet;
import java.util.concurrent.Executor;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import laurel.layout.SiteAddress;
import laurel.throttle.OwnPages;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Stands before the desk, and before nothing else: readers meet neither sessions nor
 * tokens. Whoever is not signed in reaches the doors alone; which role reaches what, each
 * handler says.
 */
@Configuration
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableJdbcHttpSession(tableName = "desk_session")
class DeskSecurity {

	/** What a stranger may ask for; the handlers say the same by {@code @Stranger}. */
	static final String[] DOORS = { "/desk/sign-in", "/desk/sign-in/**", "/desk/set-up/**", "/desk/language",
			"/desk/again" };

	private static final String KEEP = """
			insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
			select session.primary_id, kept.name, kept.bytes
			from (select cast(? as text) as id, cast(? as text) as name, cast(? as bytea) as bytes) kept
			join %TABLE_NAME% session on session.primary_id = kept.id
			on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
			""";

	/**
	 * In order: the library takes rows that follow one another for one session, and does
	 * not ask for that order, so that of several sessions some would come back in parts.
	 */
	private static final String LIST = """
			select session.primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
			attribute_name, attribute_bytes
			from %TABLE_NAME% session
			left join %TABLE_NAME%_attributes on session_primary_id = session.primary_id
			where principal_name = ? order by session.primary_id
			""";

	private static final String[] DESK = { "/desk", "/desk/*" };

	@Bean
	SecurityFilterChain deskChain(HttpSecurity http, DeskGate gate, LostForms lostForms, HeldForms heldForms)
			throws Exception {
		http.securityMatcher("/desk", "/desk/**")
			.securityContext(
					(context) -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.csrf((csrf) -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
				.requireCsrfProtectionMatcher((request) -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
						&& !heldForms.isTicketFor(request)))
			.sessionManagement(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.exceptionHandling((refused) -> refused.accessDeniedHandler(lostForms).authenticationEntryPoint(lostForms))
			.addFilterBefore(gate, CsrfFilter.class)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(DOORS).permitAll().anyRequest().authenticated());
		return http.build();
	}

	@Bean
	DeskGate deskGate(DeskSessions sessions, AccountRepository accounts, OwnPages pages) {
		return new DeskGate(sessions, accounts, pages);
	}

	/** It is part of the chain, and not a filter of its own. */
	@Bean
	FilterRegistrationBean<DeskGate> deskGateAlone(DeskGate gate) {
		FilterRegistrationBean<DeskGate> registration = new FilterRegistrationBean<>(gate);
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	FilterRegistrationBean<LeavingFilter> leaving(CookieSerializer cookie, SessionRepository<?> sessions,
			@Qualifier("applicationTaskExecutor") Executor later) {
		FilterRegistrationBean<LeavingFilter> registration = new FilterRegistrationBean<>(
				new LeavingFilter(cookie, sessions, later));
		registration.addUrlPatterns("/exit");
		return registration;
	}

	@Bean
	FilterRegistrationBean<Filter> deskChainRegistration(@Qualifier("springSecurityFilterChain") Filter chain) {
		return forTheDesk(new FilterRegistrationBean<>(chain), 20);
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> deskSessionRegistration(SessionRepositoryFilter<?> filter) {
		return forTheDesk(new FilterRegistrationBean<>(filter), 10);
	}

	private static <F extends Filter> FilterRegistrationBean<F> forTheDesk(FilterRegistrationBean<F> registration,
			int order) {
		registration.addUrlPatterns(DESK);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
		registration.setOrder(order);
		return registration;
	}

	/** Browsers let no other host and no plain connection set a cookie of this prefix. */
	@Bean
	CookieSerializer deskCookie(SiteAddress address) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(cookieName(address));
		cookie.setCookiePath("/");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setUseSecureCookie(address.isSecure());
		cookie.setSameSite("Strict");
		return cookie;
	}

	/**
	 * Two requests of one browser may bring the same along at once; and a session that
	 * was ended meanwhile keeps nothing, where a failed statement would spoil the answer.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> careOfSessions() {
		return (sessions) -> {
			sessions.setCreateSessionAttributeQuery(KEEP);
			sessions.setListSessionsByPrincipalNameQuery(LIST);
		};
	}

	static String cookieName(SiteAddress address) {
		return address.isSecure() ? "__Host-desk" : "desk";
	}

}
