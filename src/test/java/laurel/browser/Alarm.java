package laurel.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/**
 * Watches a tab and tells of all that a page does or has only where hostile words are
 * taken for more than words: a script of theirs that runs, something that is asked of
 * another site, a complaint of the content security policy, markup that the site never
 * writes.
 */
final class Alarm {

	/** What a script of theirs would call is said aloud in its place. */
	private static final String BELL = """
			for (const name of ["alert", "confirm", "prompt", "print"]) {
			  window[name] = (...words) => console.error("ran " + words.join());
			}
			addEventListener("securitypolicyviolation", (event) =>
			  console.error("violates " + event.violatedDirective + " " + event.blockedURI + event.sourceFile));""";

	/**
	 * That a page is "not found", or "wrong"; what no field for days shows; that not even
	 * our own script runs in the frame of a preview; and that our list of what is wrong
	 * has the focus already when it asks for it.
	 */
	private static final Pattern MEANT = Pattern
		.compile("Failed to load resource: the server responded with a status" + " of 4.*|The specified value .*|"
				+ "Autofocus processing was blocked because a document already has a focused element\\.|"
				+ "Blocked script execution in '[^']*/preview/e[sn](\\?typed)?' .*", Pattern.DOTALL);

	private static final String INSPECTION = inspection();

	private final List<String> heard = new ArrayList<>();

	private final Page page;

	/**
	 * @param site what belongs to it may be asked for
	 */
	Alarm(Page page, String site) {
		this.page = page;
		page.context().addInitScript(BELL);
		page.context().onPage((other) -> this.heard.add("opens " + other.url()));
		page.onDialog((dialog) -> {
			// That something typed is not kept yet is asked by our own script.
			if (!dialog.type().equals("beforeunload")) {
				this.heard.add("asks " + dialog.message());
			}
			dialog.accept();
		});
		page.onPageError((failure) -> this.heard.add("fails " + failure));
		page.onRequest((request) -> {
			if (!request.url().startsWith(site + "/") && !request.url().equals("data:,")) {
				this.heard.add("asks for " + request.url());
			}
		});
		page.onConsoleMessage((message) -> {
			if (!MEANT.matcher(message.text()).matches()) {
				this.heard.add(message.text());
			}
		});
	}

	/** What there is to see now, and what was heard since this was asked last. */
	List<String> ring() {
		List<String> seen = this.page.frames().stream().flatMap((frame) -> inspect(frame).stream()).toList();
		return Stream.concat(seen.stream(), heard().stream()).toList();
	}

	/** What was heard since this was asked last. */
	List<String> heard() {
		List<String> all = List.copyOf(this.heard);
		this.heard.clear();
		return all;
	}

	/** What of other pages of the site there is to see before anything happens there. */
	List<String> read(List<String> paths) {
		return strings(this.page.evaluate(INSPECTION, paths));
	}

	/** What of one page there is to see, once everything was done to it. */
	static List<String> inspect(Frame frame) {
		return strings(frame.evaluate(INSPECTION));
	}

	private static List<String> strings(Object found) {
		return ((List<?>) found).stream().map(String::valueOf).toList();
	}

	private static String inspection() {
		try {
			return new ClassPathResource("hostile/alarm.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
