package laurel.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import laurel.start.StartProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the site stands in the world: the base of absolute addresses
 * ({@code laurel.base-url}) and the names it answers to ({@code laurel.hosts} besides).
 * What a visitor sends as Host never finds its way into an address.
 */
@Component
public class SiteAddress {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final URI base;

	private final Set<String> hosts = new LinkedHashSet<>();

	SiteAddress(@Value("${laurel.base-url}") String base, @Value("${laurel.hosts}") List<String> hosts) {
		this.base = parse(base.strip().replaceAll("/+$", ""));
		this.hosts.add(this.base.getHost().toLowerCase(Locale.ROOT));
		for (String host : hosts) {
			this.hosts.add(host.strip().toLowerCase(Locale.ROOT));
		}
		if (LOOPBACK.contains(this.base.getHost())) {
			this.hosts.addAll(LOOPBACK);
		}
	}

	private static URI parse(String base) {
		try {
			URI uri = new URI(base);
			boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
			// "localhost:8080" is a URI too: of the scheme "localhost", and without a
			// path.
			boolean bare = "".equals(uri.getPath()) && uri.getQuery() == null && uri.getFragment() == null
					&& uri.getUserInfo() == null;
			if (web && bare && uri.getHost() != null) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// told below, like every other address that does not fit
		}
		throw new StartProblem("start.base-url.invalid", base);
	}

	/** The absolute address of a path that begins with a slash. */
	public String of(String path) {
		return this.base + path;
	}

	/** Whether readers come over https. */
	public boolean isSecure() {
		return "https".equals(this.base.getScheme());
	}

	/** Whether a name that a request was sent to is one of the site. */
	public boolean answersTo(@Nullable String host) {
		return host != null && this.hosts.contains(host.toLowerCase(Locale.ROOT));
	}

}
