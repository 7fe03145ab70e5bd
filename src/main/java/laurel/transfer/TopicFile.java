package laurel.transfer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import laurel.content.Topic;
import laurel.content.Topics;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.markup.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The topics a folder brings along, in {@code topics.yaml}: by key, and for each language
 * its slug and name.
 */
@Component
class TopicFile {

	static final String NAME = "topics.yaml";

	private static final int LONGEST_SLUG = 100;

	private final Topics topics;

	TopicFile(Topics topics) {
		this.topics = topics;
	}

	/** Saves the good ones; what is wrong with the others is added to the problems. */
	void load(Resource file, FolderProblems problems) {
		try {
			String yaml = TextFile.read(file).text();
			List<Fault> faults = Characters.faults(yaml);
			faults.forEach((fault) -> problems.add(NAME, fault.line(), fault.message()));
			if (!faults.isEmpty()) {
				return;
			}
			if (!(Yaml.MAPPER.readTree(yaml) instanceof ObjectNode topics)) {
				problems.add(NAME, 1, "transfer.malformed");
				return;
			}
			YamlLines lines = new YamlLines(yaml);
			topics.properties()
				.forEach(
						(topic) -> save(topic.getKey(), topic.getValue(), lines.of(List.of(topic.getKey())), problems));
		}
		catch (JacksonException ex) {
			problems.add(NAME, Math.max(1, Yaml.line(ex)), "transfer.malformed");
		}
		catch (Unreadable ex) {
			problems.add(NAME, 1, ex.reason());
		}
	}

	private void save(String key, JsonNode languages, int line, FolderProblems problems) {
		Map<Language, Topic.Text> texts = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			Topic.Text text = text(languages.path(language.code()));
			if (text == null) {
				problems.add(NAME, line, "transfer.topic.incomplete", key);
				return;
			}
			texts.put(language, text);
		}
		if (languages.size() != texts.size() || !isSlug(key)) {
			problems.add(NAME, line, "transfer.topic.incomplete", key);
			return;
		}
		boolean free = true;
		for (Map.Entry<Language, Topic.Text> text : texts.entrySet()) {
			if (this.topics.isTaken(text.getKey(), text.getValue().slug(), key)) {
				problems.add(NAME, line, "transfer.topic.taken", text.getValue().slug());
				free = false;
			}
		}
		if (free) {
			this.topics.save(key, texts);
		}
	}

	private static Topic.@Nullable Text text(JsonNode fields) {
		String slug = fields.path("slug").asString("");
		String name = fields.path("name").asString("");
		return (fields.size() == 2 && isSlug(slug) && !name.isBlank()) ? new Topic.Text(slug, name.strip()) : null;
	}

	private static boolean isSlug(String words) {
		return words.matches(Topics.SLUG) && words.length() <= LONGEST_SLUG;
	}

}
