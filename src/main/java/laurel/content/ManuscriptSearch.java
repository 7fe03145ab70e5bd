package laurel.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import laurel.lang.Language;
import laurel.staff.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds manuscripts among those that somebody may open, in two statements however many
 * there are.
 */
@Service
@Transactional(readOnly = true)
public class ManuscriptSearch {

	/** How many stand on a page of them. */
	public static final int PAGE_SIZE = 50;

	/** In milliseconds. */
	private static final String PATIENCE = "500";

	private final JdbcClient database;

	private final Excerpts excerpts;

	private final Clock clock;

	ManuscriptSearch(JdbcClient database, Excerpts excerpts, Clock clock) {
		this.database = database;
		this.excerpts = excerpts;
		this.clock = clock;
	}

	/**
	 * One page of them, the latest saved first; where words are sought, first those that
	 * have them in a title.
	 * @param page counted from 1; one that is past the end is empty
	 * @return at most one more than {@link #PAGE_SIZE}, which shows that there is another
	 * page
	 * @throws org.springframework.dao.QueryTimeoutException where it would take too long
	 */
	public List<ManuscriptLine> find(Member who, ManuscriptFilter filter, int page) {
		// PostgreSQL takes it for cheap to read through all vectors, which are kept apart
		// from their rows: whoever seeks words goes by the index.
		this.database.sql("""
				select set_config('statement_timeout', :patience, true), set_config('enable_seqscan', :reads, true)""")
			.param("patience", PATIENCE)
			.param("reads", filter.words().isEmpty() ? "on" : "off")
			.query()
			.singleRow();
		ManuscriptQuery query = new ManuscriptQuery(who, filter);
		Map<Long, ManuscriptLine> lines = new LinkedHashMap<>();
		this.database.sql(query.statement())
			.params(query.values(this.clock.instant()))
			.param("most", PAGE_SIZE + 1)
			.param("start", (page - 1L) * PAGE_SIZE)
			.query((row) -> {
				long id = row.getLong("id");
				if (!lines.containsKey(id)) {
					lines.put(id, new ManuscriptLine(id, row.getString("kind"), new EnumMap<>(Language.class),
							instant(row, "saved_at").orElseThrow()));
				}
				Optional<Language> language = Language.ofCode(row.getString("language"));
				if (language.isPresent()) {
					String form = lines.get(id).found().isPresent() ? null : row.getString("form");
					lines.get(id)
						.texts()
						.put(language.get(), text(language.get(), row, this.excerpts.of(form, filter.words())));
				}
			});
		return List.copyOf(lines.values());
	}

	private static ManuscriptLine.Text text(Language language, ResultSet row, Excerpt excerpt) throws SQLException {
		return new ManuscriptLine.Text(language, row.getString("title"), states(row),
				instant(row, "publish_at").orElse(null), instant(row, "text_saved_at").orElseThrow(),
				row.getString("saved_by"), excerpt);
	}

	private static Set<TextState> states(ResultSet row) throws SQLException {
		Set<TextState> states = EnumSet.of(TextState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
		if (row.getBoolean("ready")) {
			states.add(TextState.READY);
			states.remove(TextState.DRAFT);
		}
		if (row.getBoolean("changed")) {
			states.add(TextState.CHANGED);
		}
		return states;
	}

	private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

}
