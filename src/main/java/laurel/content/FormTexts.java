package laurel.content;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every text of a form, whatever its kind. */
final class FormTexts {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private final Map<String, String> texts = new LinkedHashMap<>();

	private FormTexts() {
	}

	/**
	 * By field, in the order in which the form declares them: {@code title},
	 * {@code themes[1].quote}.
	 */
	static Map<String, String> of(EntryForm form) {
		FormTexts texts = new FormTexts();
		texts.visit(JSON.valueToTree(form), "");
		return texts.texts;
	}

	private void visit(JsonNode node, String field) {
		if (node.isString()) {
			this.texts.put(field, node.asString());
		}
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			visit(property.getValue(), (field.isEmpty() ? "" : field + ".") + property.getKey());
		}
		for (int place = 0; node.isArray() && place < node.size(); place++) {
			visit(node.get(place), field + "[" + place + "]");
		}
	}

}
