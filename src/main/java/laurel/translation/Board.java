package laurel.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
 * answer takes one statement, which reads no text.
 */
@Service
@Transactional(readOnly = true)
public class Board {

	/** How many lines a page has. */
	public static final int PAGE_SIZE = 50;

	/** What was withdrawn need not be translated. */
	private static final String BOARD = """
			with board as materialized (
				select m.id, m.kind, m.original, coalesce(nullif(o.title, ''), t.title, '') as title, o.saved_at,
					o.released as original_released, t.released, coalesce(f.stale, 0) as stale, m.entry_id,
					case when t.id is null then 'MISSING' when f.stale > 0 then 'STALE'
						when t.released is null then 'DRAFT' else 'CURRENT' end as state
				from manuscript m
				join manuscript_text o on o.manuscript_id = m.id and o.language = m.original
				left join manuscript_text t on t.manuscript_id = m.id and t.language <> m.original
				left join translation f on f.manuscript_id = m.id and f.language = t.language
				where %s and not exists (select 1 from entry_text w where w.entry_id = m.entry_id
					and w.language = m.original and w.withdrawal is not null))
			""";

	private static final String FIGURES = """
			, figures as (
				select count(*) as all_released, count(*) filter (where b.released is not null) as both_released,
					count(*) filter (where b.state = 'STALE') as all_stale,
					count(*) filter (where b.state = 'MISSING') as all_missing,
					min(e.created_at) filter (where b.state = 'MISSING') as oldest,
					percentile_disc(0.5) within group (order by e.created_at) filter (where b.state = 'MISSING') as median
				from board b left join entry e on e.id = b.entry_id where b.original_released is not null)
			""";

	private static final String ROWS = """
			, chosen as (select * from board where %s),
			page as (
				select * from chosen
				order by array_position(array['STALE', 'MISSING', 'DRAFT', 'CURRENT'], state), saved_at desc, id desc
				limit :size offset :start)
			""";

	/** What needs work comes first. */
	private static final String ORDER = """
			order by array_position(array['STALE', 'MISSING', 'DRAFT', 'CURRENT'], p.state), p.saved_at desc, p.id desc
			""";

	private final JdbcClient database;

	Board(JdbcClient database) {
		this.database = database;
	}

	/**
	 * One page of them, and what all of them come to, in one statement.
	 * @param page counted from 1
	 */
	public Part part(Member who, Choice choice, int page) {
		List<Row> rows = new ArrayList<>();
		Part[] part = new Part[1];
		ask(who, choice, page).query((row) -> {
			part[0] = new Part(rows, row.getLong("lines"), figures(row));
			if (row.getObject("id") != null) {
				rows.add(row(row));
			}
		});
		return part[0];
	}

	/** Translations that are behind, and those that readers miss: the first of each. */
	public List<Row> waiting(Member who) {
		return this.database.sql(BOARD.formatted(open(who)) + """
				select * from (
					select *, row_number() over (partition by state order by saved_at desc, id desc) as place
					from board where state = 'STALE' or (state = 'MISSING' and original_released is not null)) p
				where place <= :size
				""" + ORDER).param("who", who.id()).param("size", PAGE_SIZE).query((row, number) -> row(row)).list();
	}

	/**
	 * With no more conditions than this person and choice need: the database plans ill
	 * for those that may hold or not.
	 */
	private JdbcClient.StatementSpec ask(Member who, Choice choice, int page) {
		return this.database.sql(BOARD.formatted(open(who)) + FIGURES + ROWS.formatted(choice.condition()) + """
				select p.*, f.*, (select count(*) from chosen) as lines from figures f left join page p on true
				""" + ORDER)
			.param("who", who.id())
			.param("kind", choice.kind)
			.param("size", PAGE_SIZE)
			.param("start", (long) (page - 1) * PAGE_SIZE);
	}

	/** The same as {@code Manuscripts.mayOpen}. */
	private static String open(Member who) {
		String translates = " or o.released is not null or o.stage = 'ready' or t.released is not null or t.stage = 'ready'";
		return who.role().covers(Role.EDITOR) ? "true"
				: "(m.author = :who" + (who.role().covers(Role.TRANSLATOR) ? translates : "") + ")";
	}

	private static Row row(ResultSet row) throws SQLException {
		return new Row(row.getLong("id"), row.getString("kind"), row.getString("title"),
				language(row.getString("original")), State.valueOf(row.getString("state")), row.getInt("stale"));
	}

	private static Figures figures(ResultSet row) throws SQLException {
		return new Figures(row.getLong("all_released"), row.getLong("both_released"), row.getLong("all_stale"),
				row.getLong("all_missing"), instant(row.getObject("oldest", OffsetDateTime.class)),
				instant(row.getObject("median", OffsetDateTime.class)));
	}

	private static Language language(String code) {
		return Language.ofCode(code).orElseThrow();
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time == null) ? null : time.toInstant();
	}

	/**
	 * What somebody asked for.
	 *
	 * @param lines how many rows there are on all pages
	 */
	public record Part(List<Row> rows, long lines, Figures figures) {

		/** At least one. */
		public int pages() {
			return (int) Math.max(1, (this.lines + PAGE_SIZE - 1) / PAGE_SIZE);
		}

	}

	/**
	 * Which lines somebody wants to see.
	 *
	 * @param state null for any
	 * @param kind name of a kind; empty for any
	 * @param target the language that is translated into; null for both
	 */
	public record Choice(@Nullable State state, String kind, @Nullable Language target) {

		private String condition() {
			return ((this.state == null) ? "true" : "state = '" + this.state.name() + "'")
					+ (this.kind.isEmpty() ? "" : " and kind = :kind")
					+ ((this.target == null) ? "" : " and original = '" + this.target.other().code() + "'");
		}

	}

	/**
	 * One manuscript.
	 *
	 * @param title of the original; empty while it has none
	 * @param stale how many passages the translation has not followed
	 */
	public record Row(long manuscript, String kind, String title, Language original, State state, int stale) {

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
