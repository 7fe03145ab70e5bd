package laurel.transfer;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import laurel.content.Topic;
import laurel.content.Topics;
import laurel.lang.Language;
import laurel.start.Console;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The topics a folder brings along, in {@code topics.yaml}: by key, and for each language
 * its slug and name.
 */
@Component
class TopicFile {

	private static final String NAME = "topics.yaml";

	private static final YAMLMapper YAML = YAMLMapper.builder().build();

	private final Topics topics;

	TopicFile(Topics topics) {
		this.topics = topics;
	}

	void load(String location, List<FolderProblem.Line> problems) {
		Resource file = new DefaultResourceLoader().getResource(location + NAME);
		if (!file.exists()) {
			return;
		}
		try {
			Map<String, Map<String, Topic.Text>> topics = YAML.readValue(file.getContentAsByteArray(),
					new TypeReference<>() {
					});
			for (Map.Entry<String, Map<String, Topic.Text>> topic : topics.entrySet()) {
				save(topic.getKey(), topic.getValue(), problems);
			}
		}
		catch (JacksonException | IOException ex) {
			problems.add(new FolderProblem.Line(NAME, 1, Console.say("transfer.yaml")));
		}
	}

	private void save(String key, Map<String, Topic.Text> texts, List<FolderProblem.Line> problems) {
		Map<Language, Topic.Text> named = new EnumMap<>(Language.class);
		texts.forEach((code, text) -> Language.ofCode(code).ifPresent((language) -> named.put(language, text)));
		boolean whole = named.size() == Language.values().length && key.matches(Topics.SLUG)
				&& named.values()
					.stream()
					.allMatch((text) -> text.slug() != null && text.slug().matches(Topics.SLUG) && text.name() != null
							&& !text.name().isBlank());
		if (!whole) {
			problems.add(new FolderProblem.Line(NAME, 1, Console.say("transfer.topic.incomplete", key)));
		}
		else if (problems.isEmpty()) {
			this.topics.save(key, named);
		}
	}

}
