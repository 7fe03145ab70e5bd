package laurel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The paper that says of every column what it holds, whose it is and what ends it, held
 * against the schema: whoever adds a column decides how long it is kept, and writes it
 * down.
 */
@WholeSite
class DataPaperTest {

	private static final Path PAPER = Path.of("src/docs/data.md");

	private static final Pattern LINE = Pattern
		.compile("\\| `(?<column>\\w+\\.\\w+)` \\|(?<what>[^|]*)\\|(?<whose>[^|]*)\\|(?<until>[^|]*)\\|");

	@Autowired
	private JdbcClient database;

	@Test
	void everyColumnHasItsLineAndEveryLineItsColumn() throws IOException {
		List<String> columns = this.database.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where table_schema = 'public'""").query(String.class).list();
		List<String> lines = lines().stream().map((line) -> line.group("column")).toList();
		assertThat(columns).as("columns of the schema").hasSizeGreaterThan(100);
		assertThat(columns).filteredOn((column) -> !lines.contains(column))
			.as("columns without a line in src/docs/data.md: | `table.column` | what it is | whose | until when |")
			.isEmpty();
		assertThat(lines).filteredOn((line) -> !columns.contains(line))
			.as("lines of src/docs/data.md about columns that there are none of")
			.isEmpty();
		assertThat(lines).doesNotHaveDuplicates();
	}

	@Test
	void lineSaysWhatItIsAndWhoseAndUntilWhen() throws IOException {
		for (Matcher line : lines()) {
			assertThat(line.group("what")).as(line.group()).isNotBlank();
			assertThat(line.group("whose").strip()).as(line.group())
				.isIn("reader", "staff", "organisation", "machinery");
			assertThat(line.group("until")).as(line.group()).isNotBlank();
		}
	}

	@Test
	void tableSaysWhatEndsARowWhereColumnsEndWithIt() throws IOException {
		assertThat(Files.readString(PAPER).split("\n## ")).filteredOn((table) -> table.contains("| with its row"))
			.filteredOn((table) -> !Pattern.compile("A\\s+row\\s+stays\\s").matcher(table).find())
			.isEmpty();
	}

	/** Or a line that was mistyped would count as none. */
	@Test
	void lineThatBeginsWithAColumnHasAllItsCells() throws IOException {
		assertThat(Files.readAllLines(PAPER)).filteredOn((line) -> line.startsWith("| `"))
			.filteredOn((line) -> !LINE.matcher(line).matches())
			.isEmpty();
	}

	private static List<Matcher> lines() throws IOException {
		try (Stream<String> lines = Files.lines(PAPER)) {
			return lines.map(LINE::matcher).filter(Matcher::matches).toList();
		}
	}

}
