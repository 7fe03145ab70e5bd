package laurel.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import laurel.lang.Language;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Topics as the write side knows them, used or not. */
interface TopicRepository extends Repository<Topic, Long> {

	Topic save(Topic topic);

	List<Topic> findByKeyIn(Collection<String> keys);

	Optional<Topic> findByKey(String key);

	@Query("select topic.key from Topic topic join topic.texts text where key(text) = :language and text.slug = :slug")
	Optional<String> findKeyByLanguageAndSlug(Language language, String slug);

}
