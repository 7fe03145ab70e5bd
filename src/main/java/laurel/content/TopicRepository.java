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

	/** Of each topic that any entry has, public or not. */
	@Query("select new laurel.content.TopicRepository$Use(topic.id, count(entry)) from Entry entry join entry.topics topic group by topic.id")
	List<Use> countUses();

	@Query("select count(entry) from Entry entry join entry.topics topic where topic = :topic")
	long countUses(Topic topic);

	@Modifying
	@Query(nativeQuery = true, value = """
			with moved as (delete from entry_topic where topic_id = :former returning entry_id)
			insert into entry_topic (entry_id, topic_id) select entry_id, :topic from moved
			on conflict (entry_id, topic_id) do nothing""")
	void moveEntries(long former, long topic);

	/** How many entries have a topic; public only for the query that makes it. */
	record Use(Long topic, Long entries) {

	}

}
