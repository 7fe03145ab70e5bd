package laurel.content;

import java.util.Optional;

import laurel.lang.Language;

import org.springframework.data.repository.Repository;

/** Texts as the write side knows them, public or not. */
interface EntryTextRepository extends Repository<EntryText, Long> {

	EntryText saveAndFlush(EntryText text);

	Optional<EntryText> findByEntryAndLanguage(Entry entry, Language language);

	Optional<EntryText> findByKindAndLanguageAndSlug(String kind, Language language, String slug);

}
