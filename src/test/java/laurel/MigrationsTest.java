package laurel;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;

import laurel.support.Source;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The migrations as files, and the schema that they make of an empty PostgreSQL. */
@WholeSite
class MigrationsTest {

	private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("uuuuMMddHHmm")
		.withResolverStyle(ResolverStyle.STRICT);

	/** Columns that may hold nothing, and what it means when they do. */
	private static final Map<String, String> NULLABLE = Map.ofEntries(
			Map.entry("audit_event.account", "the house did it by itself"),
			Map.entry("audit_event.language", "it was done to nothing that has a name in one language"),
			Map.entry("comment.decided_at", "nobody decided, or the decision stands"),
			Map.entry("comment.email_safe", "no address was left"),
			Map.entry("comment.email_week", "no address was left"),
			Map.entry("comment.parent_id", "it answers no other"),
			Map.entry("comment.public_at", "it is not approved, or public already"),
			Map.entry("comment.sealed_email", "no address was left"),
			Map.entry("comment.withdrawal_hash", "the organisation wrote it, or it was withdrawn"),
			Map.entry("comment_setting.closes_after_days", "comments stay open"),
			Map.entry("entry.purpose", "the house links to few entries"),
			Map.entry("entry_text.replacement_id", "most texts were not replaced"),
			Map.entry("entry_text.unpublish_at", "most texts stay"),
			Map.entry("entry_text.updated_on", "nothing that readers are told of changed"),
			Map.entry("entry_text.withdrawal", "most texts hold"),
			Map.entry("entry_text.withdrawn_at", "most texts hold"),
			Map.entry("manuscript.author", "it came from files"),
			Map.entry("manuscript.entry_id", "readers see nothing of it"),
			Map.entry("manuscript.original", "it has no words yet"),
			Map.entry("manuscript_text.released", "readers see nothing of it"),
			Map.entry("manuscript_text.saved_by", "it came from files"),
			Map.entry("revision.saved_by", "it came from files"),
			Map.entry("writing.typed", "it is open, and nothing was typed"),
			Map.entry("writing.typed_at", "it is open, and nothing was typed"),
			Map.entry("hotline.tty", "not every line has one"),
			Map.entry("hotline.verified_on", "nobody has called it yet"),
			Map.entry("hotline_text.text_keyword", "nobody reads texts in this language"),
			Map.entry("hotline_text.text_number", "nobody reads texts in this language"),
			Map.entry("hotline_text.website", "not every line has one"),
			Map.entry("account.password", "whoever has passkeys needs none"),
			Map.entry("account.code_secret", "it belongs to a password"),
			Map.entry("account.disabled_at", "most may come in"),
			Map.entry("recovery_code.used_at", "most are never used"),
			Map.entry("set_up_link.account_id", "nobody has come in yet"),
			Map.entry("set_up_link.used_at", "it still works"));

	/** All columns of our own tables; libraries keep theirs as they like. */
	private static final String COLUMNS = """
			from information_schema.columns
			where table_schema = 'public' and table_name not in ('flyway_schema_history', 'desk_session',
				'desk_session_attributes', 'user_entities', 'user_credentials')""";

	private final List<Source> files = Source.in("src/main/resources/db/migration", "");

	@Autowired
	private JdbcTemplate database;

	@Test
	void fileIsNamedByItsMinuteAndByWhatItDoes() {
		assertThat(this.files).extracting(Source::path)
			.allMatch((name) -> name.matches("V\\d{12}__[a-z]+(_[a-z0-9]+)+\\.sql"))
			.allSatisfy((name) -> assertThatNoException()
				.isThrownBy(() -> LocalDateTime.parse(name.substring(1, 13), VERSION)));
	}

	@Test
	void firstLineSaysWhy() {
		assertThat(this.files).allSatisfy((file) -> assertThat(file.text().lines().findFirst()).as(file.path())
			.hasValueSatisfying((line) -> assertThat(line).matches("-- (\\S+ ){3,}\\S+\\.")));
	}

	@Test
	void versionsAreRunOnceAndInOrder() {
		List<String> versions = this.files.stream().map((file) -> file.path().substring(1, 13)).toList();
		assertThat(versions).doesNotHaveDuplicates();
		assertThat(strings("select version from flyway_schema_history where success order by installed_rank"))
			.containsExactlyElementsOf(versions)
			.isSorted();
	}

	@Test
	void foreignKeyHasANameOfItsOwn() {
		String keys = "select conname from pg_constraint where contype = 'f'";
		assertThat(strings(keys)).hasSizeGreaterThan(5).allMatch((name) -> name.matches("[a-z]+(_[a-z]+)*_fk"));
	}

	/** Or deleting what it points to reads the whole table. */
	@Test
	void foreignKeyHasAnIndex() {
		assertThat(strings("""
				select c.conname from pg_constraint c where c.contype = 'f' and not exists (
					select 1 from pg_index i where i.indrelid = c.conrelid and i.indisvalid and i.indpred is null
					and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)""")).isEmpty();
	}

	@Test
	void tablesAndColumnsAreSingularSnakeCase() {
		assertThat(strings("select distinct table_name " + COLUMNS)).hasSizeGreaterThan(10)
			.allMatch((name) -> name.matches("[a-z]+(_[a-z]+)*"))
			.noneMatch((name) -> name.matches(".*(?<!s|statu|alia|addres|new|serie|acces)s"));
		assertThat(strings("select column_name " + COLUMNS)).allMatch((name) -> name.matches("[a-z]+(_[a-z0-9]+)*"));
	}

	@Test
	void instantHasAZoneAndTextHasNoLength() {
		assertThat(strings("select table_name || '.' || column_name || ' ' || data_type " + COLUMNS
				+ " and data_type in ('timestamp without time zone', 'time without time zone', 'character varying',"
				+ " 'character', 'json', 'money')"))
			.isEmpty();
	}

	@Test
	void columnHoldsSomethingUnlessNothingMeansSomething() {
		assertThat(strings("select table_name || '.' || column_name " + COLUMNS + " and is_nullable = 'YES'"))
			.containsExactlyInAnyOrderElementsOf(NULLABLE.keySet());
	}

	private List<String> strings(String query) {
		return this.database.queryForList(query, String.class);
	}

}
