package laurel.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import laurel.staff.Member;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people type and have not saved yet, each for themselves, and who has a manuscript
 * open: whatever happens to a browser, the last seconds at most are lost.
 */
@Service
@Transactional
public class Unsaved {

	/** Whoever was not heard of for so long has closed it. */
	private static final Duration OPEN = Duration.ofMinutes(5);

	private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	private final Clock clock;

	Unsaved(JdbcClient database, JsonMapper json, Clock clock) {
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/** Notes that somebody has the manuscript open. */
	public void open(Member who, long manuscript, int version) {
		this.database
			.sql("""
					insert into writing (manuscript_id, account_id, seen_at, version) values (:manuscript, :account, :now, :version)
					on conflict (manuscript_id, account_id) do update set seen_at = excluded.seen_at,
						version = case when writing.typed is null then excluded.version else writing.version end""")
			.param("manuscript", manuscript)
			.param("account", who.id())
			.param("now", now())
			.param("version", version)
			.update();
	}

	/**
	 * Keeps what somebody has typed so far, in place of what was kept before.
	 * @param version of the manuscript that it was typed into
	 * @param fields of the form, by name
	 */
	public void keep(Member who, long manuscript, int version, Map<String, List<String>> fields) {
		this.database.sql("""
				insert into writing (manuscript_id, account_id, seen_at, version, typed, typed_at)
				values (:manuscript, :account, :now, :version, cast(:typed as jsonb), :now)
				on conflict (manuscript_id, account_id) do update set seen_at = excluded.seen_at,
					version = excluded.version, typed = excluded.typed, typed_at = excluded.typed_at""")
			.param("manuscript", manuscript)
			.param("account", who.id())
			.param("now", now(), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("version", version)
			.param("typed", this.json.writeValueAsString(fields))
			.update();
	}

	/** What somebody typed last and did not save. */
	@Transactional(readOnly = true)
	public Optional<Typed> find(Member who, long manuscript) {
		return this.database.sql(
				"select version, typed, typed_at from writing where manuscript_id = ? and account_id = ? and typed is not null")
			.param(manuscript)
			.param(who.id())
			.query(this::typed)
			.optional();
	}

	private Typed typed(ResultSet row, int number) throws SQLException {
		return new Typed(row.getInt("version"), this.json.readValue(row.getString("typed"), FIELDS),
				row.getObject("typed_at", OffsetDateTime.class).toInstant());
	}

	/** Keeps nothing of it any longer. */
	public void forget(Member who, long manuscript) {
		this.database.sql("delete from writing where manuscript_id = ? and account_id = ?")
			.param(manuscript)
			.param(who.id())
			.update();
	}

	/** The names of the others who have it open, or typed something they did not save. */
	@Transactional(readOnly = true)
	public List<String> others(Member who, long manuscript) {
		return this.database.sql("""
				select a.name from writing w join account a on a.id = w.account_id
				where w.manuscript_id = ? and w.account_id <> ? and w.seen_at > ? order by a.name, a.id""")
			.param(manuscript)
			.param(who.id())
			.param(now().minus(OPEN))
			.query(String.class)
			.list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * What was typed and not saved.
	 *
	 * @param version of the manuscript that it was typed into
	 * @param fields of the form, by name
	 */
	public record Typed(int version, Map<String, List<String>> fields, Instant at) {

	}

}
