package laurel.safety;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The hotlines, as staff ordered them. */
interface HotlineRepository extends Repository<Hotline, Long> {

	@Query("select h from Hotline h left join fetch h.texts order by h.position")
	List<Hotline> inOrder();

	@Query("select h from Hotline h left join fetch h.texts where h.id = :id")
	Optional<Hotline> findWithTexts(long id);

	/** Until the transaction ends nobody else adds, moves or removes one. */
	@Modifying
	@Query(value = "lock table hotline in share row exclusive mode", nativeQuery = true)
	void lock();

	Hotline saveAndFlush(Hotline hotline);

	void delete(Hotline hotline);

	void flush();

}
