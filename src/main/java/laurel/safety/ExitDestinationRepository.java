package laurel.safety;

import java.util.List;
import java.util.Optional;

import laurel.lang.Language;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the exit leads, by language, as staff ordered them. */
interface ExitDestinationRepository extends Repository<ExitDestination, Long> {

	List<ExitDestination> findByLanguageOrderByPosition(Language language);

	Optional<ExitDestination> findById(long id);

	/** Until the transaction ends nobody else adds, moves or removes one. */
	@Modifying
	@Query(value = "lock table exit_destination in share row exclusive mode", nativeQuery = true)
	void lock();

	ExitDestination saveAndFlush(ExitDestination destination);

	void delete(ExitDestination destination);

	void flush();

}
