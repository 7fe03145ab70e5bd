package laurel.content;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The saves of a text. */
interface RevisionRepository extends Repository<Revision, Long> {

	Revision save(Revision revision);

	Optional<Revision> findFirstByTextOrderByNumberDesc(EntryText text);

}
