package laurel.content;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of where to go on from an entry, so that nobody needs the browser's Back.
 */
@Service
@Transactional(readOnly = true)
public class Surroundings {

	private static final int RELATED = 3;

	private static final String TOPICS_OF_THIS = "select p.id from Entry x join x.topics p where x.id = :id";

	private static final String SHARED_TOPICS = "(select count(r) from Entry z join z.topics r where z.id = e.id and r.id in ("
			+ TOPICS_OF_THIS + "))";

	private final EntityManager database;

	private final Clock clock;

	Surroundings(EntityManager database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** What stands around a public text, for a reader of this language. */
	public Around of(EntryText text, Language language) {
		List<Near> near = Published
			.asOf(this.clock.instant(), this.database
				.createQuery(
						"select new laurel.content.Surroundings$Near(" + Published.NEW_LISTED + ", t.id, "
								+ SHARED_TOPICS + ") from EntryText t join t.entry e where " + Published.isPublic("t")
								+ " and " + Published.isPreferred("t") + " and (t.id in (" + neighbour("<", "desc")
								+ ") or t.id in (" + neighbour(">", "asc") + ") or t.id in (" + related() + "))",
						Near.class))
			.setParameter("language", language)
			.setParameter("id", text.entry().id())
			.setParameter("text", text.id())
			.setParameter("kind", text.kind())
			.setParameter("at", text.listedAt())
			.setParameter("related", RELATED)
			.getResultList();
		// All neighbours and all related texts are among them, so the nearest of each
		// side is the neighbour.
		List<Near> ofThisKind = near.stream().filter((each) -> each.listed().kind().equals(text.kind())).toList();
		return new Around(listed(ofThisKind.stream().filter((each) -> each.isAfter(text)).min(Near.BY_PLACE)),
				listed(ofThisKind.stream().filter((each) -> !each.isAfter(text)).max(Near.BY_PLACE)),
				near.stream()
					.filter((each) -> each.sharedTopics() > 0)
					.sorted(Comparator.comparing(Near::sharedTopics).thenComparing(Near.BY_PLACE).reversed())
					.limit(RELATED)
					.map(Near::listed)
					.toList());
	}

	private static @Nullable Listed listed(Optional<Near> near) {
		return near.map(Near::listed).orElse(null);
	}

	/** The next text of the same kind, in one direction of its list. */
	private static String neighbour(String direction, String order) {
		return "select n.id from EntryText n where n.kind = :kind and n.entry.id <> :id and (n.listedAt " + direction
				+ " :at or (n.listedAt = :at and n.id " + direction + " :text)) and " + Published.isPublic("n")
				+ " and " + Published.isPreferred("n") + " order by n.listedAt " + order + ", n.id " + order
				+ " limit 1";
	}

	/** Those that share most topics, newest first among equals. */
	private static String related() {
		return "select m.id from EntryText m join m.entry f where f.id <> :id and " + Published.isPublic("m") + " and "
				+ Published.isPreferred("m") + " and exists (select 1 from Entry y join y.topics q where y.id = f.id"
				+ " and q.id in (" + TOPICS_OF_THIS + ")) order by (select count(s) from Entry w join w.topics s"
				+ " where w.id = f.id and s.id in (" + TOPICS_OF_THIS + ")) desc, m.listedAt desc, m.id desc"
				+ " limit :related";
	}

	/**
	 * Where to go on from an entry.
	 *
	 * @param newer the next newer entry of its kind; null for the newest
	 * @param older the next older entry of its kind; null for the oldest
	 * @param related the entries of any kind that share most topics with it
	 */
	public record Around(@Nullable Listed newer, @Nullable Listed older, List<Listed> related) {

		/** Around an entry that stands alone. */
		public static final Around NOTHING = new Around(null, null, List.of());

	}

	/** A text near another; public only for the query that makes it. */
	public record Near(Listed listed, Long textId, Long sharedTopics) {

		private static final Comparator<Near> BY_PLACE = Comparator.comparing((Near near) -> near.listed.listedAt())
			.thenComparing(Near::textId);

		private boolean isAfter(EntryText text) {
			int time = this.listed.listedAt().compareTo(text.listedAt());
			return time > 0 || (time == 0 && this.textId > text.id());
		}

	}

}
