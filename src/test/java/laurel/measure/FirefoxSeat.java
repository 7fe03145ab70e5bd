package laurel.measure;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import laurel.support.Tab.Sight;

/** A tab of Firefox. */
final class FirefoxSeat implements Engine.Seat {

	private static final String SIGHT = "[location.href, document.title, document.body ? document.body.innerText : '']"
			+ ".join('\\u0001')";

	private final Bidi bidi;

	private final String tab;

	FirefoxSeat(Bidi bidi) {
		this.bidi = bidi;
		this.tab = bidi.send("browsingContext.create", Map.of("type", "tab")).get("context").getAsString();
	}

	@Override
	public void open(String address) {
		this.bidi.send("browsingContext.navigate", Map.of("context", this.tab, "url", address, "wait", "complete"));
	}

	/** With the pointer, as a hand does: what a page may open depends on it. */
	@Override
	public void click(String link) {
		JsonArray found = this.bidi
			.send("browsingContext.locateNodes",
					Map.of("context", this.tab, "locator", Map.of("type", "css", "value", link), "maxNodeCount", 1))
			.getAsJsonArray("nodes");
		JsonElement node = found.get(0).getAsJsonObject().get("sharedId");
		Map<String, ?> move = Map.of("type", "pointerMove", "x", 0, "y", 0, "origin",
				Map.of("type", "element", "element", Map.of("sharedId", node.getAsString())));
		List<Map<String, ?>> actions = List.of(move, Map.of("type", "pointerDown", "button", 0),
				Map.of("type", "pointerUp", "button", 0));
		this.bidi.send("input.performActions", Map.of("context", this.tab, "actions",
				List.of(Map.of("type", "pointer", "id", "mouse", "actions", actions))));
	}

	@Override
	public Sight sight() {
		try {
			JsonObject answer = this.bidi.send("script.evaluate", Map.of("expression", SIGHT, "target",
					Map.of("context", this.tab, "sandbox", "looker"), "awaitPromise", false));
			String[] parts = answer.getAsJsonObject("result").get("value").getAsString().split("\u0001", -1);
			return new Sight(parts[0], parts[1], parts[2]);
		}
		catch (Bidi.Refused ex) {
			// between two pages there is none to ask
			return new Sight("", "", "");
		}
	}

	@Override
	public boolean back() {
		try {
			this.bidi.send("browsingContext.traverseHistory", Map.of("context", this.tab, "delta", -1));
			return true;
		}
		catch (Bidi.Refused ex) {
			return false;
		}
	}

}
