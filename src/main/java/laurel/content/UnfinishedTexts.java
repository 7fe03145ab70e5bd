package laurel.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import laurel.lang.Language;
import laurel.staff.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts that somebody should do something about, whatever their kind; each answer is
 * one statement. Of what is not public, nobody is told more than they may open.
 */
@Service
@Transactional(readOnly = true)
public class UnfinishedTexts {

	/** As many as anybody would look through. */
	private static final int MOST = 100;

	private static final int NEWEST = 5;

	private static final Duration YEAR = Duration.ofDays(365);

	/** A manuscript {@code m}, a text of it {@code w}, and what is released {@code t}. */
	private static final String WRITTEN = " from manuscript m join manuscript_text w on w.manuscript_id = m.id"
			+ " left join entry_text t on t.entry_id = m.entry_id and t.language = w.language";

	private static final String RELEASED = " from entry_text t join manuscript m on m.entry_id = t.entry_id"
			+ " join manuscript_text w on w.manuscript_id = m.id and w.language = t.language";

	private final JdbcClient database;

	private final Clock clock;

	UnfinishedTexts(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Those that an editor is asked to look at, the longest waiting first. */
	public List<Text> ready(Member who) {
		return written("w.saved_at", who, "w.stage = 'ready' order by w.saved_at, w.id");
	}

	/**
	 * Those that this person began and that readers do not see, the latest saved first.
	 */
	public List<Text> drafts(Member who) {
		return written("w.saved_at", who,
				"m.author = :reader and t.id is null and w.stage = 'draft'" + " order by w.saved_at desc, w.id desc");
	}

	/**
	 * Those of which readers see, or will see, an earlier save than the latest, and that
	 * no editor is asked to look at; the latest saved first.
	 */
	public List<Text> changed(Member who) {
		return written("w.saved_at", who, "w.released < w.revision and w.stage = 'draft' and t.withdrawal is null"
				+ " order by w.saved_at desc, w.id desc");
	}

	/**
	 * Texts that have been public for a year and that nobody saved within that time, the
	 * oldest first; each with the instant it was saved last.
	 */
	public List<Text> untouched(Member who) {
		return texts("w.saved_at", who,
				RELEASED + " where " + Manuscripts.mayOpen(who) + " and " + Published.isPublicRow("t")
						+ " and t.publish_at < :then and w.saved_at < :then order by w.saved_at, w.id",
				MOST);
	}

	/**
	 * The latest that became public, in this person's language or in the only one; each
	 * with that instant.
	 */
	public List<Text> newest(Member who) {
		return texts("t.publish_at", who,
				RELEASED + " left join entry_text o on o.entry_id = t.entry_id" + " and o.language <> t.language and "
						+ Published.isPublicRow("o") + " where " + Published.isPublicRow("t")
						+ " and (t.language = :language or o.id is null)" + " order by t.publish_at desc, t.id desc",
				NEWEST);
	}

	/** The next that will become public; each with that instant. */
	public List<Text> scheduled(Member who) {
		return texts("t.publish_at", who, RELEASED + " where " + Manuscripts.mayOpen(who)
				+ " and t.withdrawal is null and t.publish_at > :now order by t.publish_at, t.id", NEWEST);
	}

	private List<Text> written(String instant, Member who, String condition) {
		return texts(instant, who, WRITTEN + " where " + Manuscripts.mayOpen(who) + " and " + condition, MOST);
	}

	private List<Text> texts(String instant, Member who, String from, int most) {
		Instant now = this.clock.instant();
		return this.database.sql(
				"select m.id, m.kind, w.language, coalesce(t.title, w.title) as title, coalesce(t.slug, w.slug) as slug, "
						+ instant + " as at, " + Manuscripts.mayOpen(who) + " as openable" + from + " limit :most")
			.param("reader", who.id())
			.param("language", who.language().code())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("then", now.minus(YEAR).atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(UnfinishedTexts::text)
			.list();
	}

	private static Text text(ResultSet row, int number) throws SQLException {
		return new Text(row.getLong("id"), row.getString("kind"),
				Language.ofCode(row.getString("language")).orElseThrow(), row.getString("title"), row.getString("slug"),
				row.getObject("at", OffsetDateTime.class).toInstant(), row.getBoolean("openable"));
	}

	/**
	 * A text that somebody is told of.
	 *
	 * @param manuscript what it is a part of
	 * @param kind name of its kind
	 * @param title empty while it has none
	 * @param slug empty while it has none
	 * @param at the instant that matters here
	 * @param openable whether this person may open the manuscript
	 */
	public record Text(long manuscript, String kind, Language language, String title, String slug, Instant at,
			boolean openable) {

	}

}
