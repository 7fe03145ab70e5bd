package laurel.comment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import laurel.comment.CommentTitles.Titled;
import laurel.detail.PersonalDetails;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.spam.Likeness;
import laurel.spam.Score;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments as moderators see them. */
@Service
@Transactional(readOnly = true)
public class Queue {

	/** On one page. */
	public static final int PAGE_SIZE = 25;

	/** So many at once are compared with each other, the oldest first. */
	private static final int COMPARED = 5000;

	/** So many at once are decided on with one press. */
	private static final int TOGETHER = 500;

	private static final int FEWEST_ALIKE = 3;

	private static final int EXCERPT = 160;

	private final EntityManager database;

	private final CommentTitles titles;

	private final Details details;

	Queue(EntityManager database, CommentTitles titles, Details details) {
		this.database = database;
		this.titles = titles;
		this.details = details;
	}

	/** How many stand where a filter looks. */
	public long count(QueueFilter filter) {
		return asked("select count(c)", "", filter, Long.class).getSingleResult();
	}

	/** One page of them; titles in the language of whoever asks, where there are such. */
	public List<HeldComment> page(QueueFilter filter, Language language) {
		String order = filter.byScore() ? " order by c.rating.score desc, c.day, c.id" : " order by c.day, c.id";
		return seen(asked("select c", order, filter, Comment.class).setFirstResult((filter.page() - 1) * PAGE_SIZE)
			.setMaxResults(PAGE_SIZE)
			.getResultList(), language);
	}

	/** One of them, wherever it stands; not one that was withdrawn. */
	public Optional<HeldComment> find(UUID id, Language language) {
		return Optional.ofNullable(this.database.find(Comment.class, id))
			.filter((comment) -> comment.state() != CommentState.WITHDRAWN)
			.map((comment) -> seen(List.of(comment), language).get(0));
	}

	/**
	 * What the organisation answers to it, seen by readers or not; of one that is an
	 * answer itself, what stands beside it.
	 */
	public List<HeldComment> answers(UUID id, Language language) {
		return seen(this.database
			.createQuery("select c from Comment c where c.voice = laurel.comment.Voice.ORGANISATION and c.parentId ="
					+ " (select coalesce(a.parentId, a.id) from Comment a where a.id = :id) order by c.day, c.id",
					Comment.class)
			.setParameter("id", id)
			.getResultList(), language);
	}

	private <T> TypedQuery<T> asked(String select, String rest, QueueFilter filter, Class<T> type) {
		StringBuilder text = new StringBuilder(select + " from Comment c where " + filter.shelf().condition());
		Map<String, Object> parameters = new LinkedHashMap<>();
		if (filter.language() != null) {
			text.append(" and c.language = :language");
			parameters.put("language", filter.language());
		}
		if (filter.entry() != null) {
			text.append(" and c.entryId = :entry");
			parameters.put("entry", filter.entry());
		}
		if (filter.like() != null) {
			text.append(" and c.id in :alike");
			parameters.put("alike", like(filter.like(), filter));
		}
		TypedQuery<T> query = this.database.createQuery(text + rest, type);
		parameters.forEach(query::setParameter);
		return query;
	}

	private List<UUID> like(UUID id, QueueFilter filter) {
		return groups(filter).stream().filter((group) -> group.contains(id)).findFirst().orElse(List.of(id));
	}

	/**
	 * Those that wait and look alike, the largest group first, in the language and below
	 * the entry of a filter.
	 */
	public List<Alike> alike(QueueFilter filter) {
		List<List<UUID>> groups = groups(filter).stream().filter((group) -> group.size() >= FEWEST_ALIKE).toList();
		Map<UUID, Comment> first = this.database
			.createQuery("select c from Comment c where c.id in :ids", Comment.class)
			.setParameter("ids", groups.stream().map((group) -> group.get(0)).toList())
			.getResultStream()
			.collect(Collectors.toMap(Comment::id, (comment) -> comment));
		List<Alike> alike = new ArrayList<>();
		for (List<UUID> group : groups) {
			Comment comment = first.get(group.get(0));
			if (comment != null) {
				alike.add(new Alike(group.size(), group.subList(0, Math.min(TOGETHER, group.size())),
						excerpt(comment.text()), comment.language()));
			}
		}
		return alike;
	}

	/** Whoever may be in danger is decided on alone. */
	private List<List<UUID>> groups(QueueFilter filter) {
		Map<UUID, Long> prints = new LinkedHashMap<>();
		asked("select c.id, c.rating.likeness", " and c.endangered = false order by c.day, c.id",
				new QueueFilter(QueueFilter.Shelf.HELD, false, filter.language(), filter.entry(), null, 1),
				Object[].class)
			.setMaxResults(COMPARED)
			.getResultStream()
			.forEach((row) -> prints.put((UUID) row[0], (Long) row[1]));
		return Likeness.groups(prints);
	}

	private List<HeldComment> seen(List<Comment> comments, Language language) {
		Map<Long, Titled> entries = this.titles.of(comments.stream().map(Comment::entryId).toList(), language);
		Map<UUID, String> answered = this.database
			.createQuery("select c from Comment c where c.id in :ids", Comment.class)
			.setParameter("ids", comments.stream().map(Comment::parentId).filter((id) -> id != null).toList())
			.getResultStream()
			.collect(Collectors.toMap(Comment::id, (comment) -> excerpt(comment.text())));
		return comments.stream().map((comment) -> seen(comment, entries, answered, language)).toList();
	}

	private HeldComment seen(Comment comment, Map<Long, Titled> entries, Map<UUID, String> answered,
			Language language) {
		Titled titled = entries.getOrDefault(comment.entryId(), new Titled(new Title("", language), ""));
		UUID parent = comment.parentId();
		LeftEmail email = comment.email();
		return new HeldComment(comment.id(), comment.entryId(), titled.title(), titled.path(), comment.language(),
				comment.voice(), comment.name(), !this.details.in(comment.name(), comment.language()).isEmpty(),
				comment.day(), (parent != null) ? answered.getOrDefault(parent, "") : "", paragraphs(comment),
				comment.translation(), comment.state(), comment.rating().score(),
				Score.reasonsOf(comment.rating().reasons()), email != null, email != null && email.safe(),
				comment.isEndangered(), comment.publicAt(), comment.canBeUndone());
	}

	private List<List<HeldComment.Piece>> paragraphs(Comment comment) {
		return Redaction.paragraphs(comment.text())
			.stream()
			.map((paragraph) -> paragraph.stream()
				.flatMap((passage) -> pieces(passage.text(), comment.language()).stream())
				.toList())
			.toList();
	}

	private List<HeldComment.Piece> pieces(String text, Language language) {
		List<HeldComment.Piece> pieces = new ArrayList<>();
		if (text.isEmpty()) {
			pieces.add(new HeldComment.Piece("", null));
		}
		int end = 0;
		for (PersonalDetails.Found found : this.details.in(text, language)) {
			if (found.start() > end) {
				pieces.add(new HeldComment.Piece(text.substring(end, found.start()), null));
			}
			pieces.add(new HeldComment.Piece(text.substring(found.start(), found.end()), found.kind()));
			end = found.end();
		}
		if (end < text.length()) {
			pieces.add(new HeldComment.Piece(text.substring(end), null));
		}
		return pieces;
	}

	private static String excerpt(String text) {
		String line = text.replaceAll("\\s+", " ").replace(Redaction.MARK, "…");
		return (line.length() <= EXCERPT) ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT / 2)) + "…";
	}

	/**
	 * Comments that look alike.
	 *
	 * @param count of all that do
	 * @param ids of those that one press decides on
	 * @param excerpt of the first
	 */
	public record Alike(int count, List<UUID> ids, String excerpt, Language language) {

	}

}
