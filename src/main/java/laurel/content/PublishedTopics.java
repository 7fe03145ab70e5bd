package laurel.content;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import laurel.lang.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The read side of topics; which entries count, {@link Published} says. */
@Service
@Transactional(readOnly = true)
public class PublishedTopics {

	private final EntityManager database;

	private final Clock clock;

	PublishedTopics(EntityManager database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The topics of entries, by name, in the reader's language. */
	public Map<Long, List<TopicLink>> of(Collection<Long> entries, Language language) {
		if (entries.isEmpty()) {
			return Map.of();
		}
		return this.database.createQuery(
				"select new laurel.content.TopicLink(e.id, n.slug, n.name, 0L) from Entry e join e.topics p join p.texts n"
						+ " where e.id in :entries and key(n) = :language",
				TopicLink.class)
			.setParameter("entries", entries)
			.setParameter("language", language)
			.getResultStream()
			.sorted(TopicLink.byName(language))
			.collect(Collectors.groupingBy(TopicLink::entryId));
	}

	/** The names of the topics of entries, in one line each, in the reader's language. */
	public Map<Long, String> namesOf(Collection<Long> entries, Language language) {
		return of(entries, language).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> entry.getValue().stream().map(TopicLink::name).collect(Collectors.joining(" · "))));
	}

	/** All topics that have a public entry, by name, with the number of their entries. */
	public List<TopicLink> all(Language language) {
		String query = "select new laurel.content.TopicLink(0L, n.slug, n.name, count(t)) from EntryText t join t.entry e"
				+ " join e.topics p join p.texts n where key(n) = :language and " + Published.isPublic("t") + " and "
				+ Published.isPreferred("t") + " group by n.slug, n.name";
		return Published.asOf(this.clock.instant(), this.database.createQuery(query, TopicLink.class))
			.setParameter("language", language)
			.getResultStream()
			.sorted(TopicLink.byName(language))
			.toList();
	}

	/** The topic with this slug, in both languages; empty where there is none. */
	public Map<Language, Topic.Text> at(Language language, String slug) {
		Map<Language, Topic.Text> texts = new EnumMap<>(Language.class);
		this.database
			.createQuery(
					"select key(n), n.slug, n.name from Topic p join p.texts n where p.id in (select q.id from Topic q"
							+ " join q.texts m where key(m) = :language and m.slug = :slug)",
					Object[].class)
			.setParameter("language", language)
			.setParameter("slug", slug)
			.getResultStream()
			.forEach((row) -> texts.put((Language) row[0], new Topic.Text((String) row[1], (String) row[2])));
		return texts;
	}

	/**
	 * The slug of the topic that once had this one, or that took the place of one which
	 * had it.
	 */
	public Optional<String> movedTo(Language language, String slug) {
		return this.database
			.createQuery("select n.slug from Topic p join p.aliases a join p.texts n where a.language = :language"
					+ " and a.slug = :slug and key(n) = :language", String.class)
			.setParameter("language", language)
			.setParameter("slug", slug)
			.getResultStream()
			.findFirst();
	}

}
