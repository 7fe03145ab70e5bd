package laurel.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Finds in a form, as it is kept, the passage with what somebody looks for. */
@Component
class Excerpts {

	/** What stands beside each text found anyway, and what nobody wrote as words. */
	private static final Set<String> SILENT = Set.of("title", "slug", "group", "language", "topics", "purpose", "date",
			"unpublish", "updated");

	private final JsonMapper json;

	Excerpts(JsonMapper json) {
		this.json = json;
	}

	/** The field that has most of it, cut to what is around; empty for no form. */
	Excerpt of(@Nullable String form, Sought sought) {
		List<String> texts = new ArrayList<>();
		if (form != null) {
			collect(this.json.readTree(form), texts);
		}
		return texts.stream()
			.map((text) -> Excerpt.of(text, sought))
			.max(Comparator.comparingLong(Excerpt::found))
			.orElseGet(() -> new Excerpt(List.of()));
	}

	private static void collect(JsonNode node, List<String> texts) {
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			if (!SILENT.contains(property.getKey())) {
				collect(property.getValue(), texts);
			}
		}
		if (node.isArray()) {
			node.forEach((each) -> collect(each, texts));
		}
		if (node.isString()) {
			texts.add(node.asString());
		}
	}

}
