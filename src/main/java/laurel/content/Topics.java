package laurel.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import laurel.lang.Language;
import laurel.layout.PathWord;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write side of topics, for files; that of staff is {@link TopicChanges}. */
@Service
public class Topics implements PathWord {

	/** What keys and slugs look like. */
	public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private final TopicRepository topics;

	Topics(TopicRepository topics) {
		this.topics = topics;
	}

	/** The word of topics in addresses: {@code /en/topics}, {@code /es/temas}. */
	public static String pathWord(Language language) {
		return (language == Language.ES) ? "temas" : "topics";
	}

	@Override
	public String in(Language language) {
		return pathWord(language);
	}

	/** The address of a topic's list. */
	public static String path(Language language, String slug) {
		return "/" + language.code() + "/" + pathWord(language) + "/" + slug;
	}

	/** Whether another topic than this one has the address, or once had it. */
	@Transactional(readOnly = true)
	public boolean isTaken(Language language, String slug, String key) {
		return this.topics.findKeysByLanguageAndSlug(language, slug).stream().anyMatch((owner) -> !owner.equals(key));
	}

	/** Names a topic in both languages; one that exists already gets the new names. */
	@Transactional
	public void save(String key, Map<Language, Topic.Text> texts) {
		this.topics.findByFormerKey(key).ifPresent((topic) -> topic.forget(key));
		Topic topic = this.topics.findByKey(key).orElseGet(() -> new Topic(key, texts));
		topic.rename(texts);
		this.topics.save(topic);
	}

	/** Those of the keys that no topic has or had. */
	@Transactional(readOnly = true)
	public Set<String> unknown(Collection<String> keys) {
		Set<String> unknown = new LinkedHashSet<>(keys);
		for (Topic topic : named(keys)) {
			unknown.remove(topic.key());
			unknown.removeAll(topic.formerKeys());
		}
		return unknown;
	}

	/** What those topics are called that have or had one of the keys, in a language. */
	@Transactional(readOnly = true)
	public Map<String, String> names(Collection<String> keys, Language language) {
		Map<String, String> names = new HashMap<>();
		for (Topic topic : named(keys)) {
			Topic.Text text = topic.texts().get(language);
			if (text != null) {
				names.put(topic.key(), text.name());
				topic.formerKeys().forEach((former) -> names.put(former, text.name()));
			}
		}
		return names;
	}

	List<Topic> named(Collection<String> keys) {
		return keys.isEmpty() ? List.of() : this.topics.findByKeyOrFormerKeyIn(keys);
	}

}
