package laurel.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import laurel.markup.Characters;
import laurel.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at the desk who sends whatever they like in every field of a form, and looks
 * with an {@link Alarm} at every page that comes of it.
 */
final class HostileEditor implements AutoCloseable {

	/** No field of a browser's stands in the way: a hidden one holds everything. */
	private static final String FILL = """
			(form, values) => {
			  for (const field of form.elements) {
			    if (!(field.name in values)) {
			      continue;
			    }
			    const value = values[field.name];
			    if (field.localName === "select") {
			      field.add(new Option(value, value, true, true));
			    } else if (field.localName === "input") {
			      field.checked = value !== "";
			      field.type = field.type === "checkbox" ? "checkbox" : "hidden";
			    }
			    field.value = value;
			  }
			}""";

	/** Our own script may put the answer in the place of the page, which stays. */
	private static final String SEND = """
			form => {
			  window.asking = document.documentElement.asking = form.noValidate = true;
			  form.requestSubmit();
			}""";

	private static final String STATUS = """
			() => {
			  const stayed = window.asking;
			  window.asking = false;
			  return (stayed ? performance.getEntriesByType("resource").findLast(one => one.initiatorType === "xmlhttprequest")
			    : performance.getEntriesByType("navigation")[0]).responseStatus;
			}""";

	/** Of what is typed; what is chosen cannot be anything else. */
	private static final String TYPED = """
			form => Object.fromEntries([...form.elements].filter(field => field.name && field.type !== "submit"
			  && field.type !== "hidden").map(field => [field.name, /select|checkbox/.test(field.type) ? "" : field.value]))""";

	private final Visitor visitor;

	private final Page page;

	private final Alarm alarm;

	HostileEditor(String site, String session) {
		this.visitor = Visitor.inEnglish().open(site);
		this.page = this.visitor.page();
		this.alarm = new Alarm(this.page, site);
		this.page.context().addCookies(List.of(new Cookie("desk", session).setUrl(site)));
	}

	Page page() {
		return this.page;
	}

	/** The path of the page that is open. */
	String path() {
		return this.page.url().replaceFirst("https?://[^/]+", "");
	}

	/** Opens a page, and finds nothing there but words. */
	void open(String path) {
		assertThat(ask(path)).as(path).isEqualTo(200);
	}

	/**
	 * Asks for what may not be there.
	 * @return the status of the page that comes of it
	 */
	int ask(String path) {
		int status = this.page.navigate(path).status();
		look(path);
		return status;
	}

	/** Looks at the page that is open. */
	private void look(String name) {
		assertThat(this.alarm.ring()).as(name).isEmpty();
	}

	/** Reads pages as a browser does that does not open them yet. */
	void read(List<String> paths) {
		assertThat(this.alarm.read(paths)).isEmpty();
	}

	/** Begins a text of a kind. */
	void begin(String kind) {
		open("/desk/texts");
		this.page.locator("main form:has([name=kind][value=" + kind + "]) button").click();
		this.page.locator("form[data-autosave]").waitFor();
	}

	/** What a form asks for, with what stands there; nothing is told of a choice. */
	Map<String, String> fields(String form) {
		Map<String, String> fields = new TreeMap<>();
		((Map<?, ?>) form(form).evaluate(TYPED))
			.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
		return fields;
	}

	/**
	 * Sends a form with something else in some of its fields.
	 * @return the status of the page that comes of it
	 */
	int send(String form, Map<String, String> values) {
		form(form).evaluate(FILL, values);
		form(form).evaluate(SEND);
		this.page.waitForFunction("() => !document.documentElement.asking && document.readyState === 'complete'");
		int status = (Integer) this.page.evaluate(STATUS);
		look(form + " " + status);
		return status;
	}

	/** All hostile words in every field of a form, choices included. */
	Map<String, String> everything(String form) {
		Map<String, String> values = new HashMap<>(fields(form));
		values.replaceAll((name, value) -> HostileWords.together());
		return values;
	}

	/**
	 * Sends all hostile words in every field: the form does not take them, says why, and
	 * loses nothing.
	 */
	void sendInVain(String form) {
		assertThat(send(form, everything(form))).as(form).isEqualTo(422);
		assertThat(this.page.locator(".summary li").count()).as(form).isPositive();
		assertHolds(form);
	}

	/** Lines may be parted in another way. */
	void assertHolds(String form) {
		fields(form).forEach((name, value) -> assertThat(bare(value)).as(name).isIn("", bare(HostileWords.together())));
		assertThat(fields(form).values()).as(form).anyMatch((value) -> !value.isEmpty());
	}

	private static String bare(String text) {
		return Characters.clean(text).replaceAll("\\s+", "");
	}

	private Locator form(String form) {
		return this.page.locator("main form[action$='" + form + "']").first();
	}

	@Override
	public void close() {
		this.visitor.close();
	}

}
