package laurel.content;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Entries as the write side knows them, public or not. */
interface EntryRepository extends Repository<Entry, Long> {

	Entry save(Entry entry);

	Optional<Entry> findByPurpose(Purpose purpose);

}
