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

	private static final String SAVED = "(select max(r.savedAt) from Revision r where r.text = %s)";

	private static final String BEGUN = "(select min(b.savedAt) from Revision b where b.text = %s)";

	private final EntityManager database;

	private final Clock clock;

	UnfinishedTexts(EntityManager database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Those being written, the latest saved first; each with that instant. */
	public List<Text> drafts() {
		return this.database
			.createQuery("select " + text(SAVED.formatted("t")) + " from EntryText t where t.status = :draft order by "
					+ SAVED.formatted("t") + " desc, t.id desc", Text.class)
			.setParameter("draft", Status.DRAFT)
			.setMaxResults(MOST)
			.getResultList();
	}

	/** Public texts of entries that have no text in the other language, newest first. */
	public List<Text> untranslated() {
		return publicTexts(text("t.publishAt"), "EntryText t",
				"not exists (select 1 from EntryText o where o.entry = t.entry and o.language <> t.language)",
				"t.publishAt desc, t.id desc", MOST)
			.getResultList();
	}

	/**
	 * Public translations whose original was changed after they were last saved; each
	 * with the instant of that change. The original is the text that was begun first.
	 */
	public List<Text> overtaken() {
		String original = SAVED.formatted("o");
		return publicTexts(text(original),
				"EntryText t join EntryText o on o.entry = t.entry and o.language <> t.language",
				Published.isPublic("o") + " and " + original + " > " + SAVED.formatted("t") + " and "
						+ BEGUN.formatted("o") + " < " + BEGUN.formatted("t"),
				original + " desc, t.id desc", MOST)
			.getResultList();
	}

	/**
	 * Texts that have been public for a year and that nobody saved within that time, the
	 * oldest first; each with the instant it was saved last.
	 */
	public List<Text> untouched() {
		return publicTexts(text(SAVED.formatted("t")), "EntryText t",
				"t.publishAt < :then and " + SAVED.formatted("t") + " < :then", SAVED.formatted("t") + ", t.id", MOST)
			.setParameter("then", this.clock.instant().minus(YEAR))
			.getResultList();
	}

	/**
	 * The latest that became public, in this language or in the only one; each with that
	 * instant.
	 */
	public List<Text> newest(Language language) {
		return publicTexts(text("t.publishAt"), "EntryText t", Published.isPreferred("t"),
				"t.publishAt desc, t.id desc", NEWEST)
			.setParameter("language", language)
			.getResultList();
	}

	/** The next that will become public; each with that instant. */
	public List<Text> scheduled() {
		return this.database
			.createQuery("select " + text("t.publishAt")
					+ " from EntryText t where t.status = :released and t.publishAt > :now order by t.publishAt, t.id",
					Text.class)
			.setParameter("released", Status.PUBLISHED)
			.setParameter("now", this.clock.instant())
			.setMaxResults(NEWEST)
			.getResultList();
	}

	private TypedQuery<Text> publicTexts(String selected, String from, String condition, String order, int most) {
		return Published
			.asOf(this.clock.instant(),
					this.database.createQuery("select " + selected + " from " + from + " where "
							+ Published.isPublic("t") + " and " + condition + " order by " + order, Text.class))
			.setMaxResults(most);
	}

	private static String text(String instant) {
		return "new laurel.content.UnfinishedTexts$Text(t.kind, t.language, t.slug, t.title, " + instant + ")";
	}

	/**
	 * A text, public or not.
	 *
	 * @param at the instant that matters here
	 */
	public record Text(String kind, Language language, String slug, String title, Instant at) {

	}

}
