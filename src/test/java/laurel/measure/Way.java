package laurel.measure;

import java.io.IOException;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import laurel.support.Elsewhere;
import org.jspecify.annotations.Nullable;

/**
 * A way of leaving that sites offer, with a small site of its own that does it: four
 * pages, each with a link to the next and one that leaves.
 */
enum Way {

	ASSIGN("`location.href =` a neutral page", "", "location.href = NEUTRAL"),

	REPLACE("`location.replace`, on exit only", "", "location.replace(NEUTRAL)"),

	NEW_TAB("new tab, and `location.replace` in the old one", "", "open(NEUTRAL); location.replace(NEUTRAL)"),

	MASK("`replaceState` masks the address, then `location.href =`", "",
			"history.replaceState(null, '', '/recipes'); document.title = 'Recipes'; location.href = NEUTRAL"),

	FLOOD("`pushState` floods the list, then `location.href =`", "",
			"for (let i = 0; i < 5; i++) { history.pushState(null, '', '/recipes-' + i); } location.href = NEUTRAL"),

	CLEAR("no script: 303 with `Clear-Site-Data`", "", null),

	GUARD("the same and a guard cookie", "", null),

	QUIET("every link and the exit by `location.replace`",
			"next.onclick = event => { event.preventDefault(); document.title = 'Home'; location.replace(next.href); }",
			"document.title = 'Home'; location.replace(NEUTRAL)"),

	SWAP("links fetch and swap, the exit by `location.replace`", """
			next.onclick = async event => {
				event.preventDefault();
				const page = new DOMParser().parseFromString(await (await fetch(next.href)).text(), 'text/html');
				document.title = page.title;
				document.querySelector('h1').textContent = page.querySelector('h1').textContent;
				next.href = page.getElementById('next').getAttribute('href');
			}""", "document.title = 'Home'; location.replace(NEUTRAL)");

	/** Stands in the text and title of every page of these sites. */
	static final String MARK = "Violet";

	static final int PAGES = 4;

	private static final String GUARD_COOKIE = "__Host-guard=1; Path=/; Max-Age=120; Secure; HttpOnly; SameSite=Lax";

	private final String words;

	private final String onLoad;

	private final @Nullable String onExit;

	Way(String words, String onLoad, @Nullable String onExit) {
		this.words = words;
		this.onLoad = onLoad;
		this.onExit = onExit;
	}

	/** Opens its site and tells what there is to do there. */
	Visit open() {
		Elsewhere.serve(host(), this::answer);
		return new Visit(this.words, host(), Elsewhere.address(host(), "/1"), MARK, List.of("#next", "#next", "#next"),
				"#exit", true);
	}

	String host() {
		return "way" + (ordinal() + 1) + ".test";
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
		exchange.getResponseHeaders().set("Cache-Control", "no-store");
		if (path.equals("/exit") || cookies.contains("__Host-guard=1")) {
			exchange.getResponseHeaders().set("Location", neutral());
			if (path.equals("/exit")) {
				exchange.getResponseHeaders().set("Clear-Site-Data", "\"cache\", \"storage\"");
			}
			if (this == GUARD && path.equals("/exit")) {
				exchange.getResponseHeaders().set("Set-Cookie", GUARD_COOKIE);
			}
			Elsewhere.send(exchange, 303, "");
		}
		else {
			Elsewhere.send(exchange, 200, page(path.matches("/[1-4]") ? Integer.parseInt(path.substring(1)) : 0));
		}
	}

	private static String neutral() {
		return Elsewhere.address("en1.neutral.test", "/");
	}

	private String page(int number) {
		String name = MARK + " " + number;
		String page = Elsewhere.page(name, "<h1>" + name + "</h1><p><a id=next href='/" + (number + 1)
				+ "'>Next</a> <a id=exit href='/exit'>Exit</a></p>");
		if (this.onExit == null) {
			return page;
		}
		return page + "<script>const next = document.getElementById('next');" + this.onLoad
				+ "\ndocument.getElementById('exit').onclick = event => { event.preventDefault();"
				+ this.onExit.replace("NEUTRAL", "'" + neutral() + "'") + "}</script>";
	}

}
