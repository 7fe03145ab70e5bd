package laurel.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import laurel.lang.Language;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Texts as the write side knows them, public or not. */
interface EntryTextRepository extends Repository<EntryText, Long> {

	EntryText saveAndFlush(EntryText text);

	void delete(EntryText text);

	void flush();

	List<EntryText> findByEntry(Entry entry);

	Optional<EntryText> findByEntryAndLanguage(Entry entry, Language language);

	Optional<EntryText> findByKindAndLanguageAndSlug(String kind, Language language, String slug);

	@Query("select text from EntryText text join fetch text.entry where text.entry.id in :entries")
	List<EntryText> findByEntryIdIn(Collection<Long> entries);

}
