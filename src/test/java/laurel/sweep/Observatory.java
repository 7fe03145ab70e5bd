package laurel.sweep;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

/**
 * The score that MDN's HTTP Observatory would give an answer over HTTPS. The modifiers
 * are those of its public scoring description ("Tests and scoring" at
 * developer.mozilla.org/en-US/observatory) and of the table it publishes with its code
 * (mdn/mdn-http-observatory, algorithm of 2026, which also rewards opener and embedder
 * policies). Everybody begins with 100; bonuses count only where penalties alone leave
 * 90. Being on the preload list (5 more) and how plain HTTP is redirected are not an
 * answer's to say.
 */
final class Observatory {

	private static final int BEST_GRADE = 100;

	private static final int ENOUGH_FOR_BONUSES = 90;

	private static final long SIX_MONTHS = 15_768_000;

	private static final Set<String> BROAD = Set.of("*", "http:", "https:", "ftp:", "http://*", "https://*");

	private static final Set<String> INLINE = Set.of("'unsafe-inline'", "data:");

	private static final Pattern MAX_AGE = Pattern.compile("max-age=(\\d+)");

	private final Map<String, Integer> modifiers = new LinkedHashMap<>();

	private Observatory() {
	}

	/** Looks at one answer: its headers, and the scripts of its page. */
	static Observatory of(HttpHeaders headers, Document page) {
		Observatory look = new Observatory();
		boolean strict = look.rate("strict-transport-security", transport(headers)) == 0;
		look.rate("content-security-policy", policy(headers));
		look.rate("cookies", cookies(headers.allValues("Set-Cookie"), strict));
		look.rate("cross-origin-resource-sharing", sharing(headers));
		look.rate("cross-origin-resource-policy",
				oneOf(headers, "Cross-Origin-Resource-Policy", "same-origin", "same-site"));
		look.rate("cross-origin-embedder-policy",
				oneOf(headers, "Cross-Origin-Embedder-Policy", "require-corp", "credentialless"));
		look.rate("cross-origin-opener-policy",
				oneOf(headers, "Cross-Origin-Opener-Policy", "same-origin", "same-origin-allow-popups"));
		look.rate("referrer-policy", referrer(headers));
		look.rate("subresource-integrity", page.select("script[src^=http], script[src^=//]").isEmpty() ? 0 : -50);
		look.rate("x-content-type-options", first(headers, "X-Content-Type-Options").equals("nosniff") ? 0 : -5);
		look.rate("x-frame-options", frames(headers));
		return look;
	}

	private int rate(String test, int modifier) {
		this.modifiers.put(test, modifier);
		return modifier;
	}

	int score() {
		int penalties = this.modifiers.values()
			.stream()
			.filter((modifier) -> modifier < 0)
			.mapToInt(Integer::intValue)
			.sum();
		int all = this.modifiers.values().stream().mapToInt(Integer::intValue).sum();
		return Math.max(0, 100 + ((100 + penalties >= ENOUGH_FOR_BONUSES) ? all : penalties));
	}

	boolean isBestGrade() {
		return score() >= BEST_GRADE;
	}

	@Override
	public String toString() {
		return score() + " " + this.modifiers;
	}

	private static String first(HttpHeaders headers, String name) {
		return headers.firstValue(name).orElse("").strip().toLowerCase(Locale.ROOT);
	}

	private static int transport(HttpHeaders headers) {
		Matcher age = MAX_AGE.matcher(first(headers, "Strict-Transport-Security"));
		if (!age.find()) {
			return -20;
		}
		return (Long.parseLong(age.group(1)) >= SIX_MONTHS) ? 0 : -10;
	}

	private static Map<String, List<String>> directives(HttpHeaders headers) {
		Map<String, List<String>> directives = new LinkedHashMap<>();
		Stream.of(first(headers, "Content-Security-Policy").split(";"))
			.map(String::strip)
			.filter((directive) -> !directive.isEmpty())
			.map((directive) -> Arrays.asList(directive.split("\\s+")))
			.forEach((words) -> {
				if (directives.put(words.get(0), words.subList(1, words.size())) != null) {
					throw new IllegalStateException(words.get(0) + " stands twice");
				}
			});
		return directives;
	}

	private static int policy(HttpHeaders headers) {
		Map<String, List<String>> directives = directives(headers);
		if (directives.isEmpty()) {
			return -25;
		}
		List<String> fallback = directives.getOrDefault("default-src", List.of("*"));
		List<String> script = directives.getOrDefault("script-src", fallback);
		List<String> style = directives.getOrDefault("style-src", fallback);
		List<String> object = directives.getOrDefault("object-src", fallback);
		boolean plain = directives.values()
			.stream()
			.flatMap(List::stream)
			.anyMatch((source) -> source.startsWith("http:") || source.startsWith("ftp:"));
		if (hasAny(script, BROAD) || hasAny(script, INLINE) || hasAny(object, BROAD) || plain) {
			return -20;
		}
		if (script.contains("'unsafe-eval'") || style.contains("'unsafe-eval'")) {
			return -10;
		}
		if (hasAny(style, BROAD) || hasAny(style, INLINE)) {
			return 0;
		}
		return fallback.equals(List.of("'none'")) ? 10 : 5;
	}

	private static boolean hasAny(List<String> sources, Set<String> unsafe) {
		return sources.stream().anyMatch(unsafe::contains);
	}

	private static int cookies(List<String> cookies, boolean strict) {
		if (cookies.isEmpty()) {
			return 0;
		}
		List<String> lower = cookies.stream().map((cookie) -> cookie.toLowerCase(Locale.ROOT)).toList();
		if (!lower.stream().allMatch((cookie) -> cookie.contains("; secure"))) {
			return strict ? -5 : -20;
		}
		if (lower.stream()
			.anyMatch((cookie) -> cookie.matches("[^=]*(sess|login).*") && !cookie.contains("; httponly"))) {
			return -30;
		}
		return lower.stream().allMatch((cookie) -> cookie.matches(".*; samesite=(strict|lax).*")) ? 5 : 0;
	}

	/** Nobody else may read: stricter than the Observatory, which allows a star. */
	private static int sharing(HttpHeaders headers) {
		return headers.map()
			.keySet()
			.stream()
			.anyMatch((name) -> name.toLowerCase(Locale.ROOT).startsWith("access-control")) ? -50 : 0;
	}

	private static int oneOf(HttpHeaders headers, String name, String... good) {
		List<String> values = headers.allValues(name);
		if (values.isEmpty()) {
			return 0;
		}
		return (values.size() == 1 && List.of(good).contains(values.get(0))) ? 10 : -5;
	}

	private static int referrer(HttpHeaders headers) {
		String policy = first(headers, "Referrer-Policy");
		if (policy.isEmpty()) {
			return 0;
		}
		return policy.matches("no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin") ? 5 : -5;
	}

	private static int frames(HttpHeaders headers) {
		boolean refused = first(headers, "X-Frame-Options").matches("deny|sameorigin");
		return (refused || directives(headers).containsKey("frame-ancestors")) ? 5 : -20;
	}

}
