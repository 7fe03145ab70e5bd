package laurel.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Forms of every kind, as they are kept and as they are read again. */
@Component
public class Forms {

	private final ContentKinds kinds;

	private final JsonMapper json;

	Forms(ContentKinds kinds, JsonMapper json) {
		this.kinds = kinds;
		this.json = json;
	}

	/** An empty form of a kind. */
	public EntryForm empty(ContentKind kind) {
		return this.json.readValue("{}", kind.formType());
	}

	/** The form that was kept of a manuscript of this kind. */
	public EntryForm read(String kind, String kept) {
		return this.json.readValue(kept, this.kinds.of(kind).formType());
	}

	String write(EntryForm form) {
		return this.json.writeValueAsString(form);
	}

	/** Whether both say the same, however they were written. */
	boolean isSame(String kept, String sent) {
		return this.json.readTree(kept).equals(this.json.readTree(sent));
	}

	/**
	 * Visits every text of a form, whatever its kind: {@code title},
	 * {@code themes[1].quote}.
	 */
	void texts(EntryForm form, BiConsumer<String, String> visitor) {
		texts(this.json.valueToTree(form), "", visitor);
	}

	private static void texts(JsonNode node, String field, BiConsumer<String, String> visitor) {
		if (node.isString()) {
			visitor.accept(field, node.asString());
		}
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			texts(property.getValue(), (field.isEmpty() ? "" : field + ".") + property.getKey(), visitor);
		}
		for (int place = 0; node.isArray() && place < node.size(); place++) {
			texts(node.get(place), field + "[" + place + "]", visitor);
		}
	}

	/** All words of a form as searches know them. */
	String words(EntryForm form) {
		StringBuilder words = new StringBuilder();
		texts(form, (field, text) -> words.append(text).append(' '));
		return fold(words.toString());
	}

	/** In lower case and without accents: "Niñez" and "ninez" are one. */
	public static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

}
