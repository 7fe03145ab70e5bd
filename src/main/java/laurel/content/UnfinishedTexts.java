package laurel.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import laurel.lang.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts that somebody should do something about, whatever their kind; each answer is
 * one statement.
 */
@Service
@Transactional(readOnly = true)
public class UnfinishedTexts {

	/** As many as anybody would look through. */
	private static final int MOST = 100;

	private static final int NEWEST = 5;

	private static final Duration YEAR = Duration.ofDays(365);

	/** A public text {@code t} and what staff wrote of it, {@code w}. */
	private static final String WRITTEN = "EntryText t join Manuscript m on m.entry = t.entry join ManuscriptText w on w.manuscript = m and w.language = t.language";

	private final EntityManager database;

	private final Clock clock;

	UnfinishedTexts(EntityManager database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Those that an editor is asked to look at, the longest waiting first. */
	public List<Text> ready() {
		return manuscripts("w.stage = :ready order by w.savedAt, w.id").setParameter("ready", Stage.READY)
			.getResultList();
	}

	/**
	 * Those somebody began and readers do not see as they are now, the latest saved
	 * first.
	 */
	public List<Text> drafts(long author) {
		return manuscripts("w.stage = :draft and m.author = :author and (w.released is null or w.released < w.revision)"
				+ " order by w.savedAt desc, w.id desc")
			.setParameter("draft", Stage.DRAFT)
			.setParameter("author", author)
			.getResultList();
	}

	private TypedQuery<Text> manuscripts(String condition) {
		return this.database
			.createQuery("select " + text("w.title", "w.savedAt") + " from ManuscriptText w join w.manuscript m where "
					+ condition, Text.class)
			.setMaxResults(MOST);
	}

	/**
	 * Texts that have been public for a year and that nobody saved within that time, the
	 * oldest first; each with the instant it was saved last.
	 */
	public List<Text> untouched() {
		return publicTexts("w.savedAt", "t.publishAt < :then and w.savedAt < :then", "w.savedAt, t.id", MOST)
			.setParameter("then", this.clock.instant().minus(YEAR))
			.getResultList();
	}

	/**
	 * The latest that became public, in this language or in the only one; each with that
	 * instant.
	 */
	public List<Text> newest(Language language) {
		return publicTexts("t.publishAt", Published.isPreferred("t"), "t.publishAt desc, t.id desc", NEWEST)
			.setParameter("language", language)
			.getResultList();
	}

	/** The next that will become public; each with that instant. */
	public List<Text> scheduled() {
		return this.database
			.createQuery(
					"select " + text("t.title", "t.publishAt") + " from " + WRITTEN
							+ " where t.withdrawal is null and t.publishAt > :now order by t.publishAt, t.id",
					Text.class)
			.setParameter("now", this.clock.instant())
			.setMaxResults(NEWEST)
			.getResultList();
	}

	private TypedQuery<Text> publicTexts(String instant, String condition, String order, int most) {
		return Published
			.asOf(this.clock.instant(),
					this.database.createQuery("select " + text("t.title", instant) + " from " + WRITTEN + " where "
							+ Published.isPublic("t") + " and " + condition + " order by " + order, Text.class))
			.setMaxResults(most);
	}

	private static String text(String title, String instant) {
		return "new laurel.content.UnfinishedTexts$Text(m.id, w.language, " + title + ", " + instant + ")";
	}

	/**
	 * A text that staff can open.
	 *
	 * @param manuscript what it is a part of
	 * @param title empty while it has none
	 * @param at the instant that matters here
	 */
	public record Text(long manuscript, Language language, String title, Instant at) {

	}

}
