package laurel.site;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The one row of the organisation. */
interface OrganisationRepository extends Repository<Organisation, Integer> {

	Optional<Organisation> findById(int id);

	Organisation saveAndFlush(Organisation organisation);

}
