package laurel.content;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The saves of a text. */
interface RevisionRepository extends Repository<Revision, Long> {

	Revision save(Revision revision);

	Optional<Revision> findByTextIdAndNumber(long text, int number);

	List<Revision> findByTextIdOrderByNumberDesc(long text);

	@Query("""
			select new laurel.content.Save(r.number, r.savedAt, r.savedBy) from Revision r
			where r.text.id = :text order by r.number desc""")
	List<Save> findSaves(long text);

}
