package laurel.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import laurel.layout.PageAssets;
import laurel.layout.SiteAddress;

import org.springframework.stereotype.Component;

/**
 * The headers of every answer, whoever gives it: pages, redirects, errors of the
 * application and of the server.
 */
@Component
public class SafetyHeaders {

	private static final String PERMISSIONS = """
			accelerometer=(), autoplay=(), browsing-topics=(), \
			camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), \
			gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), \
			local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), \
			picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), \
			screen-wake-lock=(), serial=(), speaker-selection=(), storage-access=(), sync-xhr=(), usb=(), \
			window-management=(), xr-spatial-tracking=()""";

	private static final Pattern ASK = Pattern.compile("/(es/[^/]+/[^/]+/comentarios|en/[^/]+/[^/]+/comments)");

	private static final Pattern PREVIEWS = Pattern.compile("/desk/texts/\\d{1,18}/preview");

	private static final Pattern PREVIEW = Pattern.compile(PREVIEWS.pattern() + "/(es|en)");

	private final Map<String, String> headers = new LinkedHashMap<>();

	/** Of the page on which readers write: its script counts what they may still type. */
	private final Map<String, String> askHeaders;

	private final Map<String, String> deskHeaders;

	/** Of the one page of the desk that shows others in frames. */
	private final Map<String, String> framingHeaders;

	/** Of what it shows there: a page as readers get it. */
	private final Map<String, String> framedHeaders;

	SafetyHeaders(PageAssets assets, SiteAddress address) {
		this.headers.put("Content-Security-Policy",
				policy(assets.scriptHash("article"), assets.styleHashes(), address.isSecure()));
		if (address.isSecure()) {
			this.headers.put("Strict-Transport-Security", "max-age=63072000");
		}
		this.headers.put("Cross-Origin-Opener-Policy", "same-origin");
		this.headers.put("Cross-Origin-Embedder-Policy", "require-corp");
		this.headers.put("Cross-Origin-Resource-Policy", "same-origin");
		this.headers.put("Referrer-Policy", "no-referrer");
		this.headers.put("Permissions-Policy", PERMISSIONS);
		this.headers.put("X-Content-Type-Options", "nosniff");
		this.headers.put("X-Frame-Options", "DENY");
		this.headers.put("X-Permitted-Cross-Domain-Policies", "none");
		this.headers.put("X-DNS-Prefetch-Control", "off");
		this.headers.put("Request-OTR", "?1");
		this.headers.put("Cache-Control", "no-store");
		this.askHeaders = new LinkedHashMap<>(this.headers);
		this.askHeaders.put("Content-Security-Policy",
				policy(assets.scriptHash("ask"), assets.styleHashes(), address.isSecure()));
		this.deskHeaders = new LinkedHashMap<>(this.headers);
		this.deskHeaders.put("Content-Security-Policy",
				policy(assets.deskScriptHashes(), assets.deskStyleHashes(), address.isSecure()));
		this.deskHeaders.put("Permissions-Policy",
				PERMISSIONS.replace("publickey-credentials-create=()", "publickey-credentials-create=(self)")
					.replace("publickey-credentials-get=()", "publickey-credentials-get=(self)"));
		this.framingHeaders = new LinkedHashMap<>(this.deskHeaders);
		this.framingHeaders.computeIfPresent("Content-Security-Policy",
				(name, policy) -> policy.replace("; form-action", "; frame-src 'self'; form-action"));
		this.framedHeaders = new LinkedHashMap<>(this.headers);
		this.framedHeaders.computeIfPresent("Content-Security-Policy",
				(name, policy) -> policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
		this.framedHeaders.put("X-Frame-Options", "SAMEORIGIN");
	}

	private static String policy(String scripts, String styles, boolean secure) {
		String policy = "default-src 'none'; script-src " + scripts + "; style-src " + styles
				+ "; img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'self';"
				+ " frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
		return secure ? policy + "; upgrade-insecure-requests" : policy;
	}

	/**
	 * Hands each header of an answer of the desk to a response: the same, but for the
	 * desk's own styles and scripts, and passkeys.
	 */
	public void writeToDesk(BiConsumer<String, String> response) {
		this.deskHeaders.forEach(response);
	}

	/**
	 * Hands each header of the answer at this path to a response: that of a reader, of
	 * the page on which one writes, of the desk, or of a preview, which alone may stand
	 * in a frame, and alone on the page above it.
	 */
	void writeTo(String path, BiConsumer<String, String> response) {
		if (PREVIEW.matcher(path).matches()) {
			this.framedHeaders.forEach(response);
		}
		else if (PREVIEWS.matcher(path).matches()) {
			this.framingHeaders.forEach(response);
		}
		else if (ASK.matcher(path).matches()) {
			this.askHeaders.forEach(response);
		}
		else if (path.equals("/desk") || path.startsWith("/desk/")) {
			writeToDesk(response);
		}
		else {
			writeTo(response);
		}
	}

	/** Hands each header to a response, by name and value. */
	public void writeTo(BiConsumer<String, String> response) {
		this.headers.forEach(response);
	}

}
