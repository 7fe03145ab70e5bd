package laurel.safety;

import org.springframework.data.repository.Repository;

/** The one row of the alert's words. */
interface AlertWordingRepository extends Repository<AlertWording, Integer> {

	AlertWording getReferenceById(int id);

	void flush();

}
