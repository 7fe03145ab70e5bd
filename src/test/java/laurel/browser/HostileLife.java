package laurel.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.markup.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The life of a text of one kind, full of hostile words from its first save to its end.
 */
final class HostileLife {

	/** What fields take that do not take any words. */
	private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("slug", ""), Map.entry("topics", ""),
			Map.entry("commentsOpen", "true"), Map.entry("quoteLanguage", "es"), Map.entry("years", "2020"),
			Map.entry("starts", "2031-05-06T10:00"), Map.entry("zone", "UTC"), Map.entry("minutes", "60"),
			Map.entry("captions", "true"), Map.entry("report", "https://hostile.test/\"onmouseover=alert(7)"),
			Map.entry("registration", "https://hostile.test/'><img/src/onerror=alert(7)>"),
			Map.entry("recording", "https://hostile.test/\"><script>alert(7)</script>"),
			Map.entry("slides", "http://hostile.test/\"/style=\"x:expression(alert(7))"));

	/** Those that take two hundred letters or a little more. */
	private static final List<String> SHORT = List.of("title", "summary", "byline", "contentNote", "consent");

	/** Of what is said to be done, every seventh is changed. */
	private static final Pattern CHANGED = Pattern.compile("alert(?=.7\\d\\d[07])");

	private static final List<String> MARKDOWN = List.of("body", "transcript");

	private final HostileEditor editor;

	private final Markdown markdown;

	private String text = "";

	HostileLife(HostileEditor editor, Markdown markdown) {
		this.editor = editor;
		this.markdown = markdown;
	}

	/** Is refused, is kept for its writer alone, and is saved; then somebody is late. */
	void write(String kind) {
		this.editor.begin(kind);
		this.text = this.editor.path();
		this.editor.sendInVain(this.text);
		keep();
		this.editor.open(this.text);
		this.editor.assertHolds(this.text);
		look("/preview?typed", "/preview/es?typed", "/preview/en?typed");
		this.editor.open(this.text);
		Map<String, String> words = acceptable();
		assertThat(this.editor.send(this.text, words)).isEqualTo(200);
		words.keySet().removeIf((name) -> !name.startsWith("en."));
		words.replaceAll((name, value) -> CHANGED.matcher(value).replaceAll("eval"));
		assertThat(this.editor.send(this.text, words)).isEqualTo(200);
		words.replaceAll((name, value) -> value.isEmpty() ? "" : HostileWords.half(Language.ES));
		words.put("version", "0");
		assertThat(this.editor.send(this.text, words)).isEqualTo(409);
		keep();
		this.editor.open(this.text);
		assertThat(this.editor.send("/autosave/removal", Map.of())).isEqualTo(200);
		assertThat(this.editor.page().locator("form[data-unsaved]").count()).isZero();
	}

	/** What the script of the page does a little later, and then no more. */
	private void keep() {
		assertThat(this.editor.page().evaluate("""
				async () => {
				  document.dispatchEvent(new Event("leaving"));
				  const form = document.querySelector("form[data-autosave]");
				  const answer = await fetch(form.dataset.autosave,
				    {method: "POST", body: new URLSearchParams(new FormData(form))});
				  return answer.status;
				}""")).isEqualTo(200);
	}

	/** Something in every field that the form takes there; one of several is enough. */
	private Map<String, String> acceptable() {
		List<String> lines = HostileWords.inLines(200);
		Map<String, String> values = new HashMap<>(this.editor.fields(this.text));
		values.keySet().removeIf((name) -> name.matches(".*\\[[1-9].*"));
		values.replaceAll((name, value) -> {
			String property = name.replaceAll(".*\\.", "");
			String half = HostileWords.half(name.startsWith("es.") ? Language.ES : Language.EN);
			return PLAIN.getOrDefault(property, SHORT.contains(property) ? lines.get(SHORT.indexOf(property)) : half);
		});
		return values;
	}

	/** Is looked at by staff, and by somebody who was let in early. */
	void show() {
		look("/preview", "/preview/es", "/preview/en", "/history", "/history/es/1", "/history/en/2");
		String links = this.text + "/links";
		this.editor.open(links);
		this.editor.sendInVain("/links");
		assertThat(this.editor.send("/links", Map.of("purpose", HostileWords.inLines(200).get(0), "days", "1")))
			.isEqualTo(200);
		List<String> addresses = this.editor.page().locator(".secret").allTextContents();
		assertThat(addresses).hasSize(2);
		addresses.forEach((address) -> this.editor.open(address.replaceFirst("https?://[^/]+", "")));
		this.editor.open(links);
	}

	/** Is translated passage by passage, and outside. */
	void translate() {
		String translation = this.text.replace("texts", "translations") + "/es";
		this.editor.open(translation);
		String passage = String
			.valueOf(this.editor.page().locator("form[action*='/passages/']").first().getAttribute("action"));
		assertThat(this.editor.send(passage, this.editor.everything(passage))).isEqualTo(422);
		this.editor.assertHolds(passage);
		this.editor.sendInVain("/xliff");
	}

	/** Is stopped by the gate, and comes to readers with what of it may. */
	void publish() {
		look("/publication");
		this.editor.sendInVain("/publication");
		Map<String, String> both = Map.of("es.chosen", "true", "en.chosen", "true", "es.read", "true", "en.read",
				"true", "when", "now");
		assertThat(this.editor.send("/publication", both)).isEqualTo(422);
		this.editor.open(this.text);
		Map<String, String> allowed = new HashMap<>(this.editor.fields(this.text));
		allowed.keySet().removeIf((name) -> MARKDOWN.stream().noneMatch(name::endsWith));
		allowed.replaceAll((name, value) -> allowed());
		assertThat(this.editor.send(this.text, allowed)).isEqualTo(200);
		look("/publication");
		assertThat(this.editor.send("/publication", both)).isEqualTo(200);
		seeThePages();
		this.editor.open(this.text);
		assertThat(this.editor.send(this.text, Map.of("en.title", HostileWords.inLines(200).get(9)))).isEqualTo(200);
		look("/publication");
		Map<String, String> change = Map.of("en.chosen", "true", "en.read", "true", "en.note",
				HostileWords.inLines(500).get(0));
		// What the gate says of the note itself is read now, and was not before.
		assertThat(this.editor.send("/publication", change)).isEqualTo(422);
		assertThat(this.editor.send("/publication", change)).isEqualTo(200);
		seeThePages();
	}

	/** Is withdrawn, with a notice. */
	void withdraw() {
		List<String> notes = HostileWords.inLines(500);
		look("/withdrawal");
		this.editor.sendInVain("/withdrawal");
		assertThat(this.editor.send("/withdrawal", Map.of("kind", "NOTICE", "replacement", "", "reason", notes.get(1),
				"es", notes.get(2), "en", notes.get(3))))
			.isEqualTo(200);
		seeThePages();
	}

	private void seeThePages() {
		look("/publication");
		List<String> pages = this.editor.page()
			.locator("section[aria-labelledby=standing] a[href^='/e']")
			.all()
			.stream()
			.map((link) -> String.valueOf(link.getAttribute("href")))
			.toList();
		assertThat(pages).hasSize(2).allSatisfy(this.editor::open);
	}

	/**
	 * What the Markdown subset has nothing against, and the gate nothing that stops it.
	 */
	private String allowed() {
		return HostileWords.ALL.stream()
			.map((words) -> Characters.clean(words.text()))
			.filter((text) -> this.markdown.faults(text).isEmpty() && !text.startsWith("<https:"))
			.collect(Collectors.joining("\n\n"));
	}

	private void look(String... pages) {
		for (String page : pages) {
			this.editor.open(this.text + page);
		}
	}

}
