package laurel.safety.desk;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.safety.desk.Fetcher.Fetched;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Looks at a page that the exit may lead to, and says what staff should know of it. They
 * decide: nothing found here keeps them from taking it.
 */
@Component
class ExitPreview {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Duration SLOW = Duration.ofSeconds(2);

	/** Longer ones are cut where they are shown. */
	private static final int SHOWN = 200;

	/**
	 * The first one is the page's. Bounded, for whoever wrote the page may wish us to
	 * look for ever.
	 */
	private static final Pattern TITLE = Pattern.compile("<title\\b[^>]{0,200}+>(.{0,2000}+)", FLAGS | Pattern.DOTALL);

	private static final Pattern TITLE_END = Pattern.compile("</title", FLAGS);

	private static final Pattern SIGN_IN = Pattern.compile("<input\\b[^<>]{0,500}?\\btype\\s*=\\s*[\"']?password",
			FLAGS);

	private static final Pattern EACH_VISITOR = Pattern.compile("\\b(private|cookie)\\b", FLAGS);

	/** What readers leave must not stand in the title of where they arrive. */
	private static final Pattern OUR_SUBJECT = Pattern.compile("violen|abus[eo]|maltrat|agresi[oó]n|assault|rape\\b"
			+ "|violaci[oó]n|traffick|\\btrata\\b|surviv|sobrevivien|v[ií]ctim|shelter|refugio|hotline|helpline"
			+ "|crisis|divor|domestic|stalk|acoso|harass|feminicid", FLAGS);

	/** By these, phones learn which app opens the addresses of a site. */
	private static final List<String> APPS = List.of("/.well-known/assetlinks.json",
			"/.well-known/apple-app-site-association");

	private final Fetcher fetcher;

	ExitPreview(Fetcher fetcher) {
		this.fetcher = fetcher;
	}

	/**
	 * What the page is now, asked for anew.
	 * @throws Fetcher.NotPublicException where no reader could open it
	 */
	Preview of(URI address) throws Fetcher.NotPublicException {
		List<Finding> findings = new ArrayList<>();
		if (PersonalSites.has(address.getHost())) {
			findings.add(Finding.of("exit.finding.personal"));
		}
		try {
			Fetched page = this.fetcher.fetch(address);
			checkAnswer(address, page, findings);
			String title = title(page);
			checkPage(page, title, findings);
			if (APPS.stream().anyMatch((path) -> isJson(address.resolve(path)))) {
				findings.add(Finding.of("exit.finding.app"));
			}
			return new Preview(address, title, findings);
		}
		catch (Fetcher.NotPublicException ex) {
			throw ex;
		}
		catch (IOException ex) {
			findings.add(Finding.of("exit.finding.down"));
			return new Preview(address, "", findings);
		}
	}

	private static void checkAnswer(URI address, Fetched page, List<Finding> findings) {
		if (page.status() >= 300 && page.status() < 400) {
			findings.add(new Finding("exit.finding.redirect", List.of(target(address, page.header("Location")))));
		}
		else if (page.status() != 200) {
			findings.add(new Finding("exit.finding.status", List.of(String.valueOf(page.status()))));
		}
		else if (!page.header("Content-Type").matches("(?i)(text/html|application/xhtml\\+xml)\\b.*")) {
			findings.add(Finding.of("exit.finding.file"));
		}
		if (page.took().compareTo(SLOW) > 0) {
			findings.add(new Finding("exit.finding.slow", List.of(page.took().toSeconds())));
		}
		if (page.cut()) {
			findings.add(new Finding("exit.finding.heavy", List.of(PublicFetcher.LIMIT / 1000)));
		}
	}

	private static String target(URI address, String location) {
		try {
			return shown(address.resolve(location).toString());
		}
		catch (IllegalArgumentException ex) {
			return shown(location);
		}
	}

	private static void checkPage(Fetched page, String title, List<Finding> findings) {
		boolean each = Stream.of("Cache-Control", "Vary")
			.anyMatch((name) -> EACH_VISITOR.matcher(page.header(name)).find());
		if (each || page.headers().firstValue("Set-Cookie").isPresent()) {
			findings.add(Finding.of("exit.finding.cookie"));
		}
		if (SIGN_IN.matcher(page.body()).find()) {
			findings.add(Finding.of("exit.finding.sign-in"));
		}
		if (OUR_SUBJECT.matcher(title).find()) {
			findings.add(Finding.of("exit.finding.subject"));
		}
	}

	private static String title(Fetched page) {
		Matcher title = TITLE.matcher(page.body());
		if (!title.find()) {
			return "";
		}
		String words = TITLE_END.split(title.group(1), 2)[0];
		return shown(HtmlUtils.htmlUnescape(words).replaceAll("\\s+", " ").strip());
	}

	/** A page that says there is none is no such list, whatever its status. */
	private boolean isJson(URI address) {
		try {
			Fetched list = this.fetcher.fetch(address);
			return list.status() == 200 && list.body().strip().matches("(?s)[\\[{].*");
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String shown(String text) {
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
	}

	/**
	 * What was seen.
	 *
	 * @param title of the page; empty where it has none or did not come
	 */
	record Preview(URI address, String title, List<Finding> findings) {

	}

	/**
	 * Something staff should know.
	 *
	 * @param message its key, with {@code arguments}
	 */
	record Finding(String message, List<Object> arguments) {

		static Finding of(String message) {
			return new Finding(message, List.of());
		}

	}

}
