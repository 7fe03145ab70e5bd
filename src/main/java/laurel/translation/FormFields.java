package laurel.translation;

import laurel.content.EntryForm;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The fields of an {@link EntryForm} as JSON, by their paths: {@code themes[1].quote}.
 */
final class FormFields {

	private final JsonNode form;

	FormFields(JsonNode form) {
		this.form = form;
	}

	/** The words of a field; none where it is missing. */
	String text(String field) {
		return this.form.at(pointer(field)).asString("");
	}

	/** A copy of what stands there. */
	JsonNode copy(String field) {
		return this.form.at(pointer(field)).deepCopy();
	}

	/** Writes words into a field of something that is there. */
	void put(String field, String words) {
		JsonPointer pointer = pointer(field);
		JsonNode parent = this.form.at(pointer.head());
		if (parent instanceof ArrayNode list) {
			list.set(pointer.last().getMatchingIndex(), StringNode.valueOf(words));
		}
		else if (parent instanceof ObjectNode object) {
			object.put(pointer.last().getMatchingProperty(), words);
		}
	}

	/** Puts something into a list, before what stands at this place. */
	void insert(String list, int place, JsonNode element) {
		if (this.form.at(pointer(list)) instanceof ArrayNode elements) {
			elements.insert(Math.min(place, elements.size()), element);
		}
	}

	/** Takes an element out of its list. */
	void remove(String element) {
		JsonPointer pointer = pointer(element);
		if (this.form.at(pointer.head()) instanceof ArrayNode elements) {
			elements.remove(pointer.last().getMatchingIndex());
		}
	}

	private static JsonPointer pointer(String field) {
		return JsonPointer.compile("/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'));
	}

}
