package laurel.safety;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page elsewhere, as browsers take it: https, a name with a dot, and
 * nothing that tells one visit from another.
 */
final class ExitAddress {

	/** A name of the net, which no network address is. */
	private static final Pattern NAME = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

	private ExitAddress() {
	}

	/** What is wrong with it, as the key of a message; empty where nothing is. */
	static Optional<String> problem(String typed) {
		URI address = parse(typed);
		if (address == null || !"https".equalsIgnoreCase(address.getScheme())) {
			return Optional.of("exit.address.invalid");
		}
		if (address.getRawUserInfo() != null || address.getPort() != -1 || address.getHost() == null
				|| !NAME.matcher(address.getHost().toLowerCase(Locale.ROOT)).matches()) {
			return Optional.of("exit.address.host");
		}
		if (address.getRawQuery() != null || address.getRawFragment() != null) {
			return Optional.of("exit.address.query");
		}
		return Optional.empty();
	}

	/**
	 * The one way to write it, so that no page is in the list twice; it has no problem.
	 */
	static URI canonical(String typed) {
		URI address = parse(typed);
		if (address == null) {
			throw new IllegalArgumentException("not an address");
		}
		String path = address.normalize().getRawPath();
		return URI.create("https://" + address.getHost().toLowerCase(Locale.ROOT) + (path.isEmpty() ? "/" : path));
	}

	private static @Nullable URI parse(String typed) {
		try {
			return new URI(new URI(Typed.clean(typed)).toASCIIString());
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
