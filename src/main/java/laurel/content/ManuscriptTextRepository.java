package laurel.content;

import java.util.List;

import laurel.lang.Language;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What staff write, language by language. */
interface ManuscriptTextRepository extends Repository<ManuscriptText, Long> {

	ManuscriptText saveAndFlush(ManuscriptText text);

	/** The manuscripts of a kind that have the address, released or not. */
	@Query("""
			select t.manuscript.id from ManuscriptText t
			where t.manuscript.kind = :kind and t.language = :language and t.slug = :slug""")
	List<Long> findManuscriptsAt(String kind, Language language, String slug);

}
