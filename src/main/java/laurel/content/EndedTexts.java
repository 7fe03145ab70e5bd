package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import laurel.lang.Language;

import org.springframework.stereotype.Component;

/** What stands where a text was public and no longer is. */
@Component
class EndedTexts {

	private static final String AT_ADDRESS = "select t from EntryText t join fetch t.entry e " + Published.WITH_TOPICS
			+ "left join fetch t.replacement where t.kind = :kind"
			+ " and (t.slug = :slug or (t.language = :language and t.id in (select a.text.id from SlugAlias a"
			+ " where a.address.kind = :kind and a.address.language = :language and a.address.slug = :slug)))"
			+ " and t.publishAt <= :now and not " + Published.isPublic("t");

	private final EntityManager database;

	private final Clock clock;

	EndedTexts(EntityManager database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * What the address leads to, be it the text's own, one it had, or that of its other
	 * language.
	 */
	Optional<Found> find(String kind, Language language, String slug) {
		Instant now = this.clock.instant();
		return query(EntryText.class, AT_ADDRESS, now).setParameter("kind", kind)
			.setParameter("language", language)
			.setParameter("slug", slug)
			.getResultStream()
			.min(Comparator.comparing((EntryText text) -> text.language() != language))
			.map((text) -> found(text, language, slug, now));
	}

	private Found found(EntryText text, Language language, String slug, Instant now) {
		if (!hasNotice(text, now)) {
			return successor(text, language, now).<Found>map(Found.Moved::new).orElseGet(Found.Gone::new);
		}
		List<EntryText> all = this.database
			.createQuery("select t from EntryText t where t.entry = :entry", EntryText.class)
			.setParameter("entry", text.entry())
			.getResultStream()
			.filter((each) -> hasNotice(each, now) || Published.isPublic(each, now))
			.toList();
		EntryText own = all.stream().filter((each) -> each.language() == language).findFirst().orElse(text);
		return own.slug().equals(slug) ? new Found.Shown(own, all) : new Found.Moved(own);
	}

	/** Whether it stays to be read, below a notice. */
	private static boolean hasNotice(EntryText text, Instant now) {
		Instant end = text.unpublishAt();
		return text.withdrawal() == Withdrawal.NOTICE && (end == null || end.isAfter(now));
	}

	/**
	 * The public text of what took its place or, where that was replaced in its turn, of
	 * what came after.
	 */
	private Optional<EntryText> successor(EntryText text, Language language, Instant now) {
		Set<Long> met = new HashSet<>();
		Optional<Entry> next = Optional.ofNullable(text.replacement());
		while (next.isPresent() && met.add(next.get().id())) {
			Optional<EntryText> found = preferred(next.get(), language, now);
			if (found.isPresent()) {
				return found;
			}
			next = this.database
				.createQuery(
						"select t.replacement from EntryText t where t.entry = :entry and t.replacement is not null",
						Entry.class)
				.setParameter("entry", next.get())
				.getResultStream()
				.findFirst();
		}
		return Optional.empty();
	}

	/**
	 * The public text of an entry in this language or, where there is none, in the other.
	 */
	private Optional<EntryText> preferred(Entry entry, Language language, Instant now) {
		return query(EntryText.class,
				"select t from EntryText t join fetch t.entry where t.entry = :entry and " + Published.isPublic("t")
						+ " and " + Published.isPreferred("t"),
				now)
			.setParameter("entry", entry)
			.setParameter("language", language)
			.getResultStream()
			.findFirst();
	}

	private <T> TypedQuery<T> query(Class<T> type, String text, Instant now) {
		return Published.asOf(now, this.database.createQuery(text, type));
	}

}
