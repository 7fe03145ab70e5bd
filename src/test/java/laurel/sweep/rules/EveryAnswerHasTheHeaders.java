package laurel.sweep.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every header of reader safety, and a policy that lets in the style and script of this
 * very page and nothing else.
 */
public class EveryAnswerHasTheHeaders implements PageRule {

	private static final Map<String, String> EXACT = Map.ofEntries(
			Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
			Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
			Map.entry("Cross-Origin-Resource-Policy", "same-origin"), Map.entry("Referrer-Policy", "no-referrer"),
			Map.entry("X-Content-Type-Options", "nosniff"), Map.entry("X-Frame-Options", "DENY"),
			Map.entry("X-Permitted-Cross-Domain-Policies", "none"), Map.entry("X-DNS-Prefetch-Control", "off"),
			Map.entry("Request-OTR", "?1"), Map.entry("Cache-Control", "no-store"));

	@Override
	public void check(VisitedPage page) {
		checkShared(page);
		assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
		String policy = page.header("Content-Security-Policy");
		String script = hash(page.document().select("script").get(0).data());
		if (page.path().startsWith("/desk")) {
			assertThat(directive(policy, "script-src")).contains("'" + script + "'");
		}
		else {
			assertThat(directive(policy, "script-src")).isEqualTo("script-src '" + script + "'");
		}
		assertThat(directive(policy, "style-src")).contains(hash(page.document().select("style").get(0).data()));
		assertThat(page.document().select("script, style")).hasSize(2);
		assertThat(page.html()).doesNotContainPattern("<[a-z][^>]*\\s(style|on[a-z]+)=");
	}

	/** What redirects carry too. */
	public static void checkShared(VisitedPage page) {
		EXACT.forEach((name, value) -> assertThat(page.header(name)).as(name).isEqualTo(value));
		assertThat(page.header("Permissions-Policy")).contains("geolocation=()", "camera=()", "microphone=()");
		assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; ")
			.contains("img-src 'self' data:", "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
					"base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'")
			.doesNotContain("unsafe", "report");
		for (String telling : List.of("Server", "X-Powered-By", "Set-Cookie", "ETag", "Last-Modified")) {
			assertThat(page.headers().allValues(telling)).as(telling).isEmpty();
		}
	}

	/** Desk pages share a policy, which has a hash for each look of theirs. */
	private static String directive(String policy, String name) {
		return Arrays.stream(policy.split("; ")).filter((each) -> each.startsWith(name + " ")).findFirst().orElse("");
	}

	private static String hash(String text) {
		try {
			return "sha256-" + Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
