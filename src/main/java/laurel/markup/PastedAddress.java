package laurel.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a pasted link leads in the end: without the detour over somebody who counts
 * readers, and only where a reader may be sent.
 */
final class PastedAddress {

	/** Search engines, mail filters and networks that put themselves in between. */
	private static final Pattern DETOUR = Pattern.compile("(?i)https?://(?:(?:www\\.)?google\\.[a-z.]+/url"
			+ "|[\\w.-]*safelinks\\.protection\\.outlook\\.com/|lm?\\.facebook\\.com/l\\.php"
			+ "|l\\.instagram\\.com/|(?:www\\.)?youtube\\.com/redirect|(?:www\\.)?linkedin\\.com/redir/redirect"
			+ "|slack-redir\\.net/link|duckduckgo\\.com/l/)\\?(?:[^#]*&)?(?:q|url|u|uddg)=([^&#]+).*");

	private static final Pattern WRAPPED = Pattern.compile("(?i)https?://urldefense\\.com/v3/__(.+?)__;.*");

	private static final Pattern COUNTER = Pattern
		.compile("(?i)(?<=[?&])(?:utm_\\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi)=[^&#]*&?");

	private static final Pattern ALLOWED = Pattern.compile("(?i)https?://[^/\\\\\\s].*|(?:mailto|tel):[^\\s]+");

	/** Who wraps what is wrapped already goes no deeper than this. */
	private static final int DEEPEST = 4;

	private static final int LONGEST = 2000;

	private PastedAddress() {
	}

	/** An address that can stand in the Markdown subset; empty where there is none. */
	static String clean(String href) {
		String address = Characters.clean(href).replaceAll("[\\n\\t]", "").strip();
		for (int depth = 0; depth < DEEPEST; depth++) {
			address = unwrap(address);
		}
		if (address.length() > LONGEST || !ALLOWED.matcher(address).matches() || address.indexOf('\\') >= 0) {
			return "";
		}
		String own = COUNTER.matcher(address).replaceAll("").replaceAll("[?&](?=#|$)", "");
		return own.replaceAll("[\\s\\p{Z}]", "%20")
			.replace("(", "%28")
			.replace(")", "%29")
			.replace("<", "%3C")
			.replace(">", "%3E");
	}

	private static String unwrap(String address) {
		Matcher wrapped = WRAPPED.matcher(address);
		if (wrapped.matches()) {
			return wrapped.group(1);
		}
		Matcher detour = DETOUR.matcher(address);
		if (!detour.matches()) {
			return address;
		}
		try {
			return URLDecoder.decode(detour.group(1), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
