package laurel.safety;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks the packaged application for everything, with a mark in every place of every
 * request, rightly, wrongly and while its database is frozen; then looks for the marks in
 * everything that it keeps.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(400)
class MarkerRunIT {

	private static final int SHOWN = 20;

	private MarkerRun run;

	@BeforeAll
	void visit() throws Exception {
		this.run = MarkerRun.in(Path.of("target", "marker-run"));
	}

	@Test
	void nothingOfAReaderIsKept() {
		List<String> traces = this.run.found.stream()
			.filter((trace) -> !trace.contains(MarkerRun.CONTROL))
			.filter((trace) -> trace.contains(MarkedRequests.WORD) || !this.run.isWhereCommentsAre(trace))
			.map((trace) -> trace + " sent by " + this.run.requests.tellingOf(trace))
			.toList();
		assertThat(traces.stream().limit(SHOWN)).as("the first of %d traces", traces.size()).isEmpty();
	}

	/** Of what a comment came with, its words and its name alone. */
	@Test
	void ofACommentNothingIsKeptButItsWordsAndItsName() {
		assertThat(this.run.columns).containsExactly("name", "text");
		assertThat(this.run.found).filteredOn(this.run::isWhereCommentsAre)
			.anyMatch((trace) -> trace.startsWith("laurel.public.comment: "))
			.anyMatch((trace) -> trace.startsWith("data/postgresql/base/"))
			.anyMatch((trace) -> trace.startsWith("data/postgresql/pg_wal/"));
	}

	/** What the owner of the database wrote into it is found wherever it must be. */
	@Test
	void searchFindsWhatIsKept() {
		assertThat(this.run.found).filteredOn((trace) -> trace.contains(MarkerRun.CONTROL))
			.anyMatch((trace) -> trace.matches("postgres\\.public\\.control: text: .*"))
			.anyMatch((trace) -> trace.matches("postgres\\.public\\.control: hex > gzip > text: .*"))
			.anyMatch((trace) -> trace.startsWith("data/postgresql/base/"))
			.anyMatch((trace) -> trace.startsWith("data/postgresql/pg_wal/"));
		assertThat(this.run.relations)
			.contains("laurel.public.entry_text", "laurel.public.flyway_schema_history",
					"laurel.pg_catalog.pg_stat_activity", "laurel.pg_catalog.pg_largeobject")
			.hasSizeGreaterThan(200);
		assertThat(this.run.lastFiles).contains(Path.of("stdout"), Path.of("stderr"));
	}

	@Test
	void everythingWasAskedFor() {
		assertThat(this.run.answers).hasSizeGreaterThan(500);
		assertThat(Set.copyOf(this.run.answers.values())).contains(200, 204, 301, 302, 303, 400, 403, 404, 405, 414,
				422, 429, 431);
		assertThat(this.run.answersWhileFrozen).hasSizeGreaterThan(20);
		assertThat(Set.copyOf(this.run.answersWhileFrozen.values())).contains(303, 503).doesNotContain(200, 500);
	}

	@Test
	void nothingThatIsSentBreaksTheSite() {
		this.run.answers.forEach(
				(line, status) -> assertThat(status).as(line).matches((answered) -> answered < 500 || answered == 505));
	}

	/** But for the fields of a form that must be sent again. */
	@Test
	void noPageRepeatsWhatWasSent() {
		assertThat(this.run.repeated).isEmpty();
	}

	@Test
	void noCookieIsEverSetButTheGuard() {
		assertThat(this.run.cookies).isNotEmpty()
			.allMatch((cookie) -> cookie
				.matches("pause=[0-9]+; Path=/; Max-Age=120; Expires=[^;]+; HttpOnly; " + "SameSite=(Lax|Strict)"));
	}

	/** Not even while a request is being read: what is deleted can be found on a disk. */
	@Test
	void noRequestMakesAFile() {
		assertThat(this.run.newFiles).allMatch((file) -> file.startsWith(Path.of("data", "postgresql")) || isKey(file));
		assertThat(this.run.newFiles).noneMatch((file) -> file.toString().contains("pgsql_tmp"));
	}

	@Test
	void onlyTheDatabaseTheKeysAndTheLogStayInTheFolder() {
		List<Path> kept = List.of(Path.of("data", "postgresql"), Path.of("data", "program"), Path.of("data", "lock"),
				Path.of("data", "password"), Path.of("stdout"), Path.of("stderr"));
		assertThat(this.run.lastFiles).allMatch((file) -> isKey(file) || kept.stream().anyMatch(file::startsWith));
	}

	/** With what opens the e-mail addresses of a week; the file tells the week alone. */
	private static boolean isKey(Path file) {
		return file.toString().matches("data-keys/\\d{4}-\\d\\d-\\d\\d\\.[0-9a-f]{64}\\.key");
	}

}
