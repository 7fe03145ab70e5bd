package laurel.translation;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.translation.Translation.State;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every manuscript that somebody may open, and how far its translation has come. Each
 * answer takes a fixed number of statements, and none of them reads a text.
 */
@Service
@Transactional(readOnly = true)
public class Board {

	/** How many lines a page has. */
	public static final int PAGE_SIZE = 50;

	/**
	 * Who may open what is the same as {@code Manuscripts.mayOpen}; what was withdrawn
	 * need not be translated.
	 */
	private static final String BOARD = """
			with board as (
				select m.id, m.kind, m.original, case m.original when 'es' then 'en' else 'es' end as target,
					coalesce(nullif(o.title, ''), t.title, '') as title, o.saved_at, o.released as original_released,
					t.released, coalesce(f.stale, 0) as stale, e.created_at as since,
					case when t.id is null then 'MISSING' when f.stale > 0 then 'STALE'
						when t.released is null then 'DRAFT' else 'CURRENT' end as state
				from manuscript m
				join manuscript_text o on o.manuscript_id = m.id and o.language = m.original
				left join manuscript_text t on t.manuscript_id = m.id and t.language <> m.original
				left join translation f on f.manuscript_id = m.id and f.language = t.language
				left join entry e on e.id = m.entry_id
				where (:edits or m.author = :who or (:translates and (o.released is not null or o.stage = 'ready'
						or t.released is not null or t.stage = 'ready')))
					and not exists (select 1 from entry_text w where w.entry_id = m.entry_id
						and w.language = m.original and w.withdrawal is not null))
			""";

	private static final String CHOSEN = """
			where (:state = '' or state = :state) and (:kind = '' or kind = :kind) and (:target = '' or target = :target)
			""";

	private final JdbcClient database;

	private final Clock clock;

	Board(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** How many lines there are. */
	public long count(Member who, Choice choice) {
		return chosen(who, choice, "select count(*) from board " + CHOSEN).query(Long.class).single();
	}

	/**
	 * One page of them, what needs work first.
	 * @param page counted from 1
	 */
	public List<Row> rows(Member who, Choice choice, int page) {
		return chosen(who, choice, "select * from board " + CHOSEN + """
				order by array_position(array['STALE', 'MISSING', 'DRAFT', 'CURRENT'], state), saved_at desc, id desc
				limit :size offset :start""").param("size", PAGE_SIZE)
			.param("start", (long) (page - 1) * PAGE_SIZE)
			.query((row, number) -> new Row(row.getLong("id"), row.getString("kind"), row.getString("title"),
					language(row.getString("original")), State.valueOf(row.getString("state")), row.getInt("stale"),
					row.getObject("saved_at", OffsetDateTime.class).toInstant(),
					row.getObject("original_released") != null))
			.list();
	}

	/** How much of what was released stands in both languages, and what is wanting. */
	public Figures figures(Member who) {
		return as(who,
				"""
						select count(*) as released, count(*) filter (where released is not null) as both,
							count(*) filter (where state = 'STALE') as stale, count(*) filter (where state = 'MISSING') as missing,
							min(since) filter (where state = 'MISSING') as oldest,
							percentile_disc(0.5) within group (order by since) filter (where state = 'MISSING') as median
						from board where original_released is not null""")
			.query((row, number) -> new Figures(row.getLong("released"), row.getLong("both"), row.getLong("stale"),
					row.getLong("missing"), instant(row.getObject("oldest", OffsetDateTime.class)),
					instant(row.getObject("median", OffsetDateTime.class))))
			.single();
	}

	private JdbcClient.StatementSpec chosen(Member who, Choice choice, String statement) {
		return as(who, statement).param("state", (choice.state == null) ? "" : choice.state.name())
			.param("kind", choice.kind)
			.param("target", (choice.target == null) ? "" : choice.target.code());
	}

	private JdbcClient.StatementSpec as(Member who, String statement) {
		return this.database.sql(BOARD + statement)
			.param("who", who.id())
			.param("edits", who.role().covers(Role.EDITOR))
			.param("translates", who.role().covers(Role.TRANSLATOR));
	}

	private static Language language(String code) {
		return Language.ofCode(code).orElseThrow();
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time == null) ? null : time.toInstant();
	}

	/**
	 * Which lines somebody wants to see.
	 *
	 * @param state null for any
	 * @param kind name of a kind; empty for any
	 * @param target the language that is translated into; null for both
	 */
	public record Choice(@Nullable State state, String kind, @Nullable Language target) {

	}

	/**
	 * One manuscript.
	 *
	 * @param title of the original; empty while it has none
	 * @param stale how many passages the translation has not followed
	 * @param savedAt when the original was saved last
	 * @param released whether readers have the original
	 */
	public record Row(long manuscript, String kind, String title, Language original, State state, int stale,
			Instant savedAt, boolean released) {

		/** The language that it is translated into. */
		public Language target() {
			return this.original.other();
		}

		/** Where its translation is seen to. */
		public String path() {
			return "/desk/translations/" + this.manuscript + "/" + target().code();
		}

	}

	/**
	 * Of what readers have.
	 *
	 * @param released how many originals
	 * @param both how many of them in both languages
	 * @param stale how many translations are behind their originals
	 * @param missing how many originals have no translation
	 * @param oldest since when readers have had one that has none; null where each has
	 * @param median since when they have had half of those
	 */
	public record Figures(long released, long both, long stale, long missing, @Nullable Instant oldest,
			@Nullable Instant median) {

		/** Of a hundred, rounded down: all only when it is all. */
		public long share() {
			return (this.released == 0) ? 100 : 100 * this.both / this.released;
		}

	}

}
