package laurel.safety;

import java.util.List;

import laurel.lang.Language;

import org.springframework.data.repository.Repository;

/** Where the exit leads, by language, as staff ordered them. */
interface ExitDestinationRepository extends Repository<ExitDestination, Long> {

	List<ExitDestination> findByLanguageOrderByPosition(Language language);

}
