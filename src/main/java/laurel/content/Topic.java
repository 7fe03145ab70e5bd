package laurel.content;

import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/** What entries are about, named and addressed in both languages. */
@Entity
public class Topic {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String key;

	@ElementCollection
	@CollectionTable(name = "topic_text", joinColumns = @JoinColumn(name = "topic_id"))
	@MapKeyColumn(name = "language")
	private Map<Language, Text> texts;

	/** For Hibernate alone. */
	protected Topic() {
	}

	Topic(String key, Map<Language, Text> texts) {
		this.key = key;
		this.texts = new EnumMap<>(texts);
	}

	void rename(Map<Language, Text> names) {
		this.texts.putAll(names);
	}

	/** What staff and files call it, in no language. */
	public String key() {
		return this.key;
	}

	/**
	 * A topic in one language.
	 *
	 * @param slug the last part of its address
	 * @param name what readers see
	 */
	@Embeddable
	public record Text(@Column(name = "slug") String slug, @Column(name = "name") String name) {

	}

}
