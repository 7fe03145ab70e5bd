package laurel.content;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The saves of a text. */
interface RevisionRepository extends Repository<Revision, Long> {

	Revision save(Revision revision);

	Optional<Revision> findByTextIdAndNumber(long text, int number);

	List<Revision> findByTextIdOrderByNumberDesc(long text);

}
