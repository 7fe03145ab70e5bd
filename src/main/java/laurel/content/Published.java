package laurel.content;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import laurel.lang.Language;
import laurel.lang.Wordings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of content, and the only definition of what is public: released, its
 * publish time come, its unpublish time not. All of it is computed when read; nothing has
 * to run for a text to appear or to vanish.
 */
@Service
@Transactional(readOnly = true)
public class Published {

	/** A {@link Listed} of the text {@code t} of the entry {@code e}. */
	static final String NEW_LISTED = "new laurel.content.Listed(e, t.kind, t.language, t.slug, t.title, t.summary, t.listedAt)";

	/** So that the page of an entry needs no further statement for them. */
	static final String WITH_TOPICS = "left join fetch e.topics p left join fetch p.texts ";

	private static final String LISTED = "select " + NEW_LISTED + " from EntryText t join t.entry e where "
			+ isPublic("t") + " and " + isPreferred("t");

	private final EntityManager database;

	private final EndedTexts ended;

	private final Clock clock;

	private final ZoneId zone;

	Published(EntityManager database, EndedTexts ended, Clock clock, Wordings wordings) {
		this.database = database;
		this.ended = ended;
		this.clock = clock;
		this.zone = wordings.zone();
	}

	/** What a query asks of a text by this name; {@link #asOf} answers it. */
	static String isPublic(String text) {
		return "(%1$s.publishAt <= :now and (%1$s.unpublishAt is null or %1$s.unpublishAt > :now) and %1$s.withdrawal is null)"
			.formatted(text);
	}

	/** The same of a text that is at hand. */
	static boolean isPublic(EntryText text, Instant now) {
		Instant end = text.unpublishAt();
		return !text.publishAt().isAfter(now) && (end == null || end.isAfter(now)) && text.withdrawal() == null;
	}

	/** The same of a row by this name, in SQL. */
	static String isPublicRow(String row) {
		return isPublic(row).replace("unpublishAt", "unpublish_at").replace("publishAt", "publish_at");
	}

	/**
	 * In the reader's language, or in the other where the reader's has no public text.
	 */
	static String isPreferred(String text) {
		return "(%1$s.language = :language or not exists (select 1 from EntryText o where o.entry = %1$s.entry and o.language = :language and %2$s))"
			.formatted(text, isPublic("o"));
	}

	/** Tells a query what {@link #isPublic} means at this instant. */
	static <T> TypedQuery<T> asOf(Instant now, TypedQuery<T> query) {
		return query.setParameter("now", now);
	}

	/**
	 * What the address with this slug leads to; empty where nothing public ever stood.
	 */
	public Optional<Found> find(String kind, Language language, String slug) {
		List<EntryText> texts = query(EntryText.class, "select t from EntryText t join fetch t.entry e " + WITH_TOPICS
				+ "where " + isPublic("t")
				+ " and e.id in (select s.entry.id from EntryText s where s.kind = :kind and s.slug = :slug and "
				+ isPublic("s") + ")")
			.setParameter("kind", kind)
			.setParameter("slug", slug)
			.getResultList();
		Optional<EntryText> exact = texts.stream()
			.filter((text) -> text.language() == language && text.slug().equals(slug))
			.findFirst();
		if (exact.isPresent()) {
			return Optional.of(shown(exact.get(), texts));
		}
		return findAlias(kind, language, slug).or(() -> findOther(texts, language, slug))
			.or(() -> this.ended.find(kind, language, slug));
	}

	private static Found shown(EntryText text, List<EntryText> texts) {
		return new Found.Shown(text, texts.stream().filter((other) -> other.entry() == text.entry()).toList());
	}

	private Optional<Found> findAlias(String kind, Language language, String slug) {
		return query(EntryText.class,
				"select t from SlugAlias a join a.text t join fetch t.entry where a.address.kind = :kind"
						+ " and a.address.language = :language and a.address.slug = :slug and " + isPublic("t"))
			.setParameter("kind", kind)
			.setParameter("language", language)
			.setParameter("slug", slug)
			.getResultStream()
			.findFirst()
			.map(Found.Moved::new);
	}

	/**
	 * The slug of the other language, under this one: leads to this language's address,
	 * or shows the other's text.
	 */
	private static Optional<Found> findOther(List<EntryText> texts, Language language, String slug) {
		return texts.stream().filter((text) -> text.slug().equals(slug)).findFirst().map((other) -> {
			return texts.stream()
				.filter((text) -> text.entry() == other.entry() && text.language() == language)
				.findFirst()
				.<Found>map(Found.Moved::new)
				.orElseGet(() -> shown(other, texts));
		});
	}

	/**
	 * One page of all entries of a kind, or of one year of them.
	 * @param page counted from 1
	 * @return empty where there is no such year or page
	 */
	public Optional<Listing> ofKind(String kind, Language language, @Nullable Integer year, int page) {
		return list("t.kind = :filter", kind, language, year, page);
	}

	/**
	 * One page of all entries of a topic, whatever their kind; the topic is named by its
	 * slug in this language.
	 */
	public Optional<Listing> ofTopic(String slug, Language language, @Nullable Integer year, int page) {
		return list("e.id in (select x.id from Entry x join x.topics p join p.texts n where n.slug = :filter"
				+ " and key(n) = :language)", slug, language, year, page);
	}

	private Optional<Listing> list(String condition, String filter, Language language, @Nullable Integer year,
			int page) {
		List<Listing.YearCount> years = query(Listing.YearCount.class,
				"select new laurel.content.Listing$YearCount(cast(extract(year from function('timezone', '%s', t.listedAt)) as Integer) as y, count(*)) from EntryText t join t.entry e where %s and %s and %s group by y order by y desc"
					.formatted(this.zone.getId(), isPublic("t"), isPreferred("t"), condition))
			.setParameter("language", language)
			.setParameter("filter", filter)
			.getResultList();
		long entries = years.stream()
			.filter((count) -> year == null || count.year() == year)
			.mapToLong(Listing.YearCount::entries)
			.sum();
		int pages = (int) Math.max(1, (entries + Listing.PAGE_SIZE - 1) / Listing.PAGE_SIZE);
		if (page < 1 || page > pages || (year != null && entries == 0)) {
			return Optional.empty();
		}
		TypedQuery<Listed> query = query(Listed.class,
				LISTED + " and " + condition
						+ ((year != null) ? " and t.listedAt >= :from and t.listedAt < :until" : "")
						+ " order by t.listedAt desc, t.id desc")
			.setParameter("language", language)
			.setParameter("filter", filter)
			.setFirstResult((page - 1) * Listing.PAGE_SIZE)
			.setMaxResults(Listing.PAGE_SIZE);
		if (year != null) {
			query.setParameter("from", Year.of(year).atDay(1).atStartOfDay(this.zone).toInstant());
			query.setParameter("until", Year.of(year + 1).atDay(1).atStartOfDay(this.zone).toInstant());
		}
		return Optional.of(new Listing(query.getResultList(), years, page, pages));
	}

	/** The newest entries of each of these kinds, by kind. */
	public Map<String, List<Listed>> newest(Collection<String> kinds, Language language, int ofEach) {
		return query(Listed.class,
				LISTED + " and t.id in (select r.id from (select x.id as id, row_number() over (partition by x.kind"
						+ " order by x.listedAt desc, x.id desc) as place from EntryText x where x.kind in :kinds and "
						+ isPublic("x") + " and " + isPreferred("x")
						+ ") r where r.place <= :each) order by t.listedAt desc, t.id desc")
			.setParameter("language", language)
			.setParameter("kinds", kinds)
			.setParameter("each", ofEach)
			.getResultStream()
			.collect(Collectors.groupingBy(Listed::kind));
	}

	/**
	 * The entries that every page links to: those that have a purpose, and these besides.
	 */
	public List<Listed> linked(Collection<Long> entries, Language language) {
		return query(Listed.class, LISTED + " and (e.purpose is not null or e.id in :entries)")
			.setParameter("language", language)
			.setParameter("entries", entries)
			.getResultList();
	}

	/** All entries of these kinds, by title. */
	public List<Listed> allOf(Collection<String> kinds, Language language) {
		return query(Listed.class, LISTED + " and t.kind in :kinds order by t.title, t.id")
			.setParameter("language", language)
			.setParameter("kinds", kinds)
			.getResultList();
	}

	private <T> TypedQuery<T> query(Class<T> type, String text) {
		return asOf(this.clock.instant(), this.database.createQuery(text, type));
	}

}
