package laurel.safety;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import laurel.layout.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * What the exit leaves in the browser: nothing but a cookie that for two minutes answers
 * every address of the site with the neutral page, so that Back and Forward do not show
 * it. It says until when, and nothing of who or what.
 */
@Component
public class ExitAnswer {

	/** How long the browser does not open the site again. */
	public static final Duration GUARDED = Duration.ofMinutes(2);

	/**
	 * What a browser may have its clock, or one copy of the application may have it,
	 * wrong.
	 */
	private static final Duration TOLERANCE = Duration.ofSeconds(5);

	/**
	 * From where a browser may say that an exit was asked for: this site, or the address
	 * bar.
	 */
	private static final Set<String> OWN = Set.of("same-origin", "none");

	private final boolean secure;

	private final Clock clock;

	ExitAnswer(SiteAddress address, Clock clock) {
		this.secure = address.isSecure();
		this.clock = clock;
	}

	/**
	 * The name of the cookie; browsers let no other host and no plain connection set one
	 * with this prefix.
	 */
	String cookieName() {
		return this.secure ? "__Host-pause" : "pause";
	}

	/**
	 * Whether the exit was asked for here and not by another site, which could lock a
	 * reader out with it. Browsers that do not say from where are believed.
	 */
	public boolean isOwn(@Nullable String fetchSite, @Nullable String purpose) {
		return (fetchSite == null || OWN.contains(fetchSite)) && purpose == null;
	}

	/** Wipes what the browser keeps of the site and sets the guard. */
	public void writeTo(HttpHeaders headers) {
		String until = Long.toString(this.clock.instant().plus(GUARDED).getEpochSecond());
		headers.set("Clear-Site-Data", "\"cache\", \"storage\"");
		headers.set(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(cookieName(), until)
					.path("/")
					.maxAge(GUARDED)
					.httpOnly(true)
					.secure(this.secure)
					// Not Strict: Back to a page that a search engine's link opened
					// repeats that link, and would come without the guard.
					.sameSite("Lax")
					.build()
					.toString());
	}

	/**
	 * Whether this browser left less than two minutes ago; a forged or expired cookie
	 * counts for nothing.
	 */
	boolean isGuarded(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		if (cookies == null) {
			return false;
		}
		for (Cookie cookie : cookies) {
			if (cookie.getName().equals(cookieName()) && isNear(cookie.getValue())) {
				return true;
			}
		}
		return false;
	}

	private boolean isNear(String until) {
		if (!until.matches("[0-9]{1,12}")) {
			return false;
		}
		try {
			Instant end = Instant.ofEpochSecond(Long.parseLong(until));
			Instant now = this.clock.instant();
			return now.isBefore(end) && !end.isAfter(now.plus(GUARDED).plus(TOLERANCE));
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
