package laurel.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import laurel.comment.Discussion.Remark;
import laurel.content.ContentKinds;
import laurel.content.EntryAddition;
import laurel.content.EntryText;
import laurel.lang.Language;
import laurel.lang.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The read side of comments, and the only definition of which of them readers see: those
 * that became public, and the place of one that was withdrawn after others answered it.
 */
@Service
public class Discussions implements EntryAddition {

	/**
	 * What is said of all entries comes along, for every page of an entry asks for both.
	 */
	private static final String STATEMENT = """
			select s.closes_after_days, c.id, c.parent_id, c.language, c.voice, c.name, c.text, c.translation, c.day, c.state
			from comment_setting s
			left join comment c on c.entry_id = :entry and c.state in ('public', 'withdrawn')
			order by c.day, c.id""";

	private final JdbcClient database;

	private final ContentKinds kinds;

	private final Clock clock;

	Discussions(JdbcClient database, ContentKinds kinds, Clock clock) {
		this.database = database;
		this.kinds = kinds;
		this.clock = clock;
	}

	/** What readers see below a public text; empty for a kind without comments. */
	public Optional<Discussion> of(EntryText text) {
		if (!this.kinds.of(text.kind()).discussed()) {
			return Optional.empty();
		}
		List<Row> rows = this.database.sql(STATEMENT).param("entry", text.entry().id()).query(Discussions::row).list();
		Map<UUID, List<Remark>> answers = rows.stream()
			.filter((row) -> row.parent != null)
			.collect(Collectors.groupingBy((row) -> row.parent,
					Collectors.mapping((row) -> row.remark(List.of()), Collectors.toList())));
		List<Remark> remarks = new ArrayList<>();
		for (Row row : rows) {
			List<Remark> own = (row.id != null) ? answers.getOrDefault(row.id, List.of()) : List.of();
			if (row.id != null && row.parent == null && (!row.withdrawn || !own.isEmpty())) {
				remarks.add(row.remark(own));
			}
		}
		int count = (int) rows.stream().filter((row) -> row.id != null && !row.withdrawn).count();
		return Optional.of(new Discussion(count, isOpen(text, rows.get(0).closesAfter), remarks));
	}

	private boolean isOpen(EntryText text, @Nullable Integer closesAfter) {
		Instant now = this.clock.instant();
		return text.entry().commentsOpen() && text.withdrawal() == null
				&& (closesAfter == null || text.publishAt().plus(Duration.ofDays(closesAfter)).isAfter(now));
	}

	/** Nothing where nobody said anything and nobody can. */
	@Override
	public Optional<Below> below(EntryText text, Wording wording) {
		return of(text).filter((discussion) -> discussion.open() || !discussion.remarks().isEmpty())
			.map((discussion) -> new Below("comment/_thread", discussion));
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row((Integer) row.getObject("closes_after_days"), row.getObject("id", UUID.class),
				row.getObject("parent_id", UUID.class), row.getString("language"), row.getString("voice"),
				row.getString("name"), row.getString("text"), row.getString("translation"),
				row.getObject("day", LocalDate.class), "withdrawn".equals(row.getString("state")));
	}

	private record Row(@Nullable Integer closesAfter, @Nullable UUID id, @Nullable UUID parent, String language,
			String voice, String name, String text, String translation, LocalDate day, boolean withdrawn) {

		Remark remark(List<Remark> answers) {
			if (this.id == null) {
				throw new IllegalStateException("no comment");
			}
			return new Remark(this.id, Language.ofCode(this.language).orElseThrow(),
					"organisation".equals(this.voice) ? Voice.ORGANISATION : Voice.READER, this.name, this.day,
					this.withdrawn, Redaction.paragraphs(this.text), Redaction.paragraphs(this.translation), answers);
		}

	}

}
