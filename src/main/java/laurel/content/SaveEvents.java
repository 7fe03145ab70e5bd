package laurel.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import laurel.lang.Language;
import laurel.staff.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps with each save what became of it, for the history of the text: the audit log
 * tells administrators alone, and knows no saves.
 */
@Component
class SaveEvents {

	private final JdbcClient database;

	SaveEvents(JdbcClient database) {
		this.database = database;
	}

	/** Notes it of the save that readers see, or are to see; not where there is none. */
	void keep(Member who, Manuscript manuscript, Language language, TextAct act, Instant due, Instant now) {
		manuscript.text(language)
			.filter((text) -> text.released() != null)
			.ifPresent((text) -> this.database.sql("""
					insert into save_event (manuscript_text_id, number, act, at, account_id, due)
					values (:text, :number, :act, :now, :account, :due)""")
				.param("text", text.id())
				.param("number", text.released())
				.param("act", act.name().toLowerCase(Locale.ROOT))
				.param("now", now.atOffset(ZoneOffset.UTC))
				.param("account", who.id())
				.param("due", due.atOffset(ZoneOffset.UTC))
				.update());
	}

	/** All of a text, in order. */
	List<SaveEvent> of(ManuscriptText text) {
		return this.database
			.sql("select number, act, at, account_id, due from save_event where manuscript_text_id = ? order by id")
			.param(text.id())
			.query(SaveEvents::event)
			.list();
	}

	private static SaveEvent event(ResultSet row, int number) throws SQLException {
		return new SaveEvent(row.getInt("number"), TextAct.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
				instant(row, "at"), row.getLong("account_id"), instant(row, "due"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
