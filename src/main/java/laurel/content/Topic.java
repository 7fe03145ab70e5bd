package laurel.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What entries are about, named and addressed in both languages; what it was called
 * before keeps leading to it.
 */
@Entity
public class Topic {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String key;

	@Version
	private int version;

	@ElementCollection
	@CollectionTable(name = "topic_text", joinColumns = @JoinColumn(name = "topic_id"))
	@MapKeyColumn(name = "language")
	private Map<Language, Text> texts;

	@ElementCollection
	@CollectionTable(name = "topic_alias", joinColumns = @JoinColumn(name = "topic_id"))
	private Set<Address> aliases;

	@ElementCollection
	@CollectionTable(name = "topic_former_key", joinColumns = @JoinColumn(name = "topic_id"))
	@Column(name = "key")
	private Set<String> formerKeys;

	/** For Hibernate alone. */
	protected Topic() {
	}

	Topic(String key, Map<Language, Text> texts) {
		this.key = key;
		this.texts = new EnumMap<>(texts);
		this.aliases = new HashSet<>();
		this.formerKeys = new HashSet<>();
	}

	void rename(Map<Language, Text> names) {
		keepAddresses(this.texts);
		names.forEach((language, text) -> this.aliases.remove(new Address(language, text.slug())));
		this.texts.putAll(names);
	}

	private void keepAddresses(Map<Language, Text> former) {
		former.forEach((language, text) -> this.aliases.add(new Address(language, text.slug())));
	}

	/** Takes the place of a topic that is no more. */
	void succeed(Topic former) {
		keepAddresses(former.texts);
		this.aliases.addAll(former.aliases);
		this.formerKeys.add(former.key);
		this.formerKeys.addAll(former.formerKeys);
	}

	/** Leaves a former key to a topic that is called so anew. */
	void forget(String formerKey) {
		this.formerKeys.remove(formerKey);
	}

	/** Only for a topic that the database knows. */
	long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	/** What staff and files call it, in no language. */
	public String key() {
		return this.key;
	}

	int version() {
		return this.version;
	}

	Map<Language, Text> texts() {
		return Map.copyOf(this.texts);
	}

	Set<String> formerKeys() {
		return Set.copyOf(this.formerKeys);
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

	/** An address that leads to it besides its own. */
	@Embeddable
	record Address(@Column(name = "language") Language language, @Column(name = "slug") String slug) {

	}

}
