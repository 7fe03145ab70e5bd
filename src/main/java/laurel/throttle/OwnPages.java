package laurel.throttle;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import laurel.layout.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells whether what is sent comes from a page of ours, by what browsers say of it and no
 * page can make them say otherwise.
 */
@Component
public class OwnPages {

	/** What a browser says of what its user did without a page: a restored tab. */
	private static final Set<String> OWN_OR_NONE = Set.of("same-origin", "none");

	private final SiteAddress address;

	OwnPages(SiteAddress address) {
		this.address = address;
	}

	/**
	 * Whether a form of readers, who have no session, was sent by a page of ours.
	 * Browsers since 2023 say so in {@code Sec-Fetch-Site}, over https; those before, in
	 * {@code Origin}. Who says neither is not believed.
	 */
	public boolean haveSent(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		String origin = request.getHeader("Origin");
		return (site != null) ? "same-origin".equals(site) : origin != null && isOwn(origin);
	}

	/**
	 * Whether a form of the desk was certainly sent by somebody else. It carries a token
	 * of its session as well, so whatever the user did without a page is let through.
	 */
	public boolean haveNotSent(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return (site != null) ? !OWN_OR_NONE.contains(site) : !isOwn(request.getHeader("Origin"));
	}

	/**
	 * "null" is what browsers say of a page that sends no referrer, as all of ours do.
	 */
	private boolean isOwn(@Nullable String origin) {
		return origin == null || "null".equals(origin) || this.address.of("").equals(origin);
	}

}
