package laurel.content;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What staff write. */
interface ManuscriptRepository extends Repository<Manuscript, Long> {

	Manuscript save(Manuscript manuscript);

	void delete(Manuscript manuscript);

	Optional<Manuscript> findById(long id);

	/** Locked, so that of two who save at once one is told of the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Manuscript m where m.id = :id")
	Optional<Manuscript> lockById(long id);

	Optional<Manuscript> findByTranslationGroup(String translationGroup);

	List<Manuscript> findByAuthorAndKindAndOriginalIsNull(long author, String kind);

	boolean existsBy();

}
