package laurel.translation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import laurel.lang.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far translations have followed their originals. */
@Component
class ProgressStore {

	private final JdbcClient database;

	ProgressStore(JdbcClient database) {
		this.database = database;
	}

	Optional<Progress> find(long manuscript, Language language) {
		return this.database.sql(
				"select source, original, revision, done, stale from translation where manuscript_id = ? and language = ?")
			.param(manuscript)
			.param(language.code())
			.query(ProgressStore::progress)
			.optional();
	}

	/** How much of its original a translation of this group has not followed. */
	int stale(String group, Language language) {
		return this.database.sql("""
				select t.stale from translation t join manuscript m on m.id = t.manuscript_id
				where m.translation_group = ? and t.language = ?""")
			.param(group)
			.param(language.code())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	private static Progress progress(ResultSet row, int number) throws SQLException {
		Array done = row.getArray("done");
		return new Progress(row.getInt("source"), row.getInt("original"), row.getInt("revision"),
				Set.of((String[]) done.getArray()), row.getInt("stale"));
	}

	void keep(long manuscript, Language language, Progress progress) {
		this.database.sql("""
				insert into translation (manuscript_id, language, source, original, revision, done, stale)
				values (:manuscript, :language, :source, :original, :revision, :done, :stale)
				on conflict (manuscript_id, language) do update set source = excluded.source,
					original = excluded.original, revision = excluded.revision, done = excluded.done,
					stale = excluded.stale""")
			.param("manuscript", manuscript)
			.param("language", language.code())
			.param("source", progress.source())
			.param("original", progress.original())
			.param("revision", progress.revision())
			.param("done", progress.done().toArray(new String[0]))
			.param("stale", progress.stale())
			.update();
	}

	/** Manuscripts whose original was changed by something that told nobody. */
	List<Long> behind() {
		return this.database.sql("""
				select t.manuscript_id from translation t join manuscript m on m.id = t.manuscript_id
				join manuscript_text o on o.manuscript_id = m.id and o.language = m.original
				where t.original < o.revision order by 1""").query(Long.class).list();
	}

}
