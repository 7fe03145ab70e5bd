package laurel.safety;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The hotlines, as staff ordered them. */
interface HotlineRepository extends Repository<Hotline, Long> {

	@Query("select h from Hotline h left join fetch h.texts order by h.position")
	List<Hotline> inOrder();

}
