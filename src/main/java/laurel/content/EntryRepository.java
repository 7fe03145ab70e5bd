package laurel.content;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries as the write side knows them, public or not. */
interface EntryRepository extends Repository<Entry, Long> {

	Entry save(Entry entry);

	void delete(Entry entry);

	void flush();

	/** Also of a stand-in that nothing can be asked any longer. */
	@Query("select e.seen from Entry e where e = :entry")
	boolean isSeen(Entry entry);

	@Query("select e.purpose from Entry e where e = :entry")
	Optional<Purpose> findPurpose(Entry entry);

	Optional<Entry> findByPurpose(Purpose purpose);

}
