package laurel.site;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The one row of the menu. */
interface NavigationRepository extends Repository<Navigation, Integer> {

	Optional<Navigation> findById(int id);

	Navigation saveAndFlush(Navigation navigation);

}
