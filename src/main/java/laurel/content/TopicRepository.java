package laurel.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import laurel.lang.Language;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Topics as the write side knows them, used or not. */
interface TopicRepository extends Repository<Topic, Long> {

	/** What is written and what readers see; a draft may name a topic by a former key. */
	String USES = """
			select distinct k.id as topic, w.manuscript_id as manuscript from manuscript_text w
			cross join unnest(w.topics) as named (key)
			join (select id, key from topic union all select topic_id, key from topic_former_key) k on k.key = named.key
			union select e.topic_id, m.id from entry_topic e join manuscript m on m.entry_id = e.entry_id""";

	Topic save(Topic topic);

	Topic saveAndFlush(Topic topic);

	void delete(Topic topic);

	void flush();

	Optional<Topic> findById(long id);

	@Query("select distinct topic from Topic topic left join fetch topic.texts")
	List<Topic> findAll();

	@Query("select distinct topic from Topic topic left join topic.formerKeys former where topic.key in :keys or former in :keys")
	List<Topic> findByKeyOrFormerKeyIn(Collection<String> keys);

	Optional<Topic> findByKey(String key);

	@Query("select topic from Topic topic join topic.formerKeys former where former = :key")
	Optional<Topic> findByFormerKey(String key);

	/** The topic whose address this is, or was. */
	@Query("""
			select topic.key from Topic topic join topic.texts text where key(text) = :language and text.slug = :slug
			union select topic.key from Topic topic join topic.aliases alias
			where alias.language = :language and alias.slug = :slug""")
	List<String> findKeysByLanguageAndSlug(Language language, String slug);

	/** Of each topic that anything written has, released or not. */
	@Query(nativeQuery = true,
			value = "select topic, count(manuscript) as entries from (" + USES + ") uses group by topic")
	List<Use> countUses();

	@Query(nativeQuery = true, value = "select count(manuscript) from (" + USES + ") uses where topic = :topic")
	long countUses(long topic);

	@Modifying
	@Query(nativeQuery = true, value = """
			with moved as (delete from entry_topic where topic_id = :former returning entry_id)
			insert into entry_topic (entry_id, topic_id) select entry_id, :topic from moved
			on conflict (entry_id, topic_id) do nothing""")
	void moveEntries(long former, long topic);

	/** How many entries have a topic. */
	interface Use {

		Long getTopic();

		Long getEntries();

	}

}
