package laurel.start;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged application with a word behind it, by which it does something else than
 * open.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CommandIT {

	@TempDir
	private Path folder;

	@Test
	void unknownWordIsToldWithThoseThatAreKnownAndStartsNothing() throws Exception {
		try (Copy copy = command("es", "adit")) {
			assertThat(copy.awaitEnd()).isEqualTo(1);
			assertThat(copy.output().strip()).startsWith(copy.say("start.stopped", ""))
				.contains("“adit”", "audit")
				.hasLineCount(1);
			assertThat(this.folder.resolve("data")).doesNotExist();
		}
	}

	@Test
	void auditOfANewSiteSaysOneSentenceAndLoadsNothing() throws Exception {
		try (Copy copy = command("en", "audit")) {
			assertThat(copy.awaitEnd()).isZero();
			assertThat(copy.output().strip()).isEqualTo(copy.say("audit.empty"));
		}
		try (Copy copy = command("es", "audit", "yesterday")) {
			assertThat(copy.awaitEnd()).isEqualTo(1);
			assertThat(copy.output()).contains(copy.say("audit.head.invalid", "yesterday"));
		}
		assertThat(new DataOfCopy(this.folder.resolve("data")).path().resolve("postgresql/postmaster.pid"))
			.doesNotExist();
	}

	@Test
	void auditWaitsForTheSiteToEndAndFindsWhatSomebodyChanged() throws Exception {
		DataOfCopy data = new DataOfCopy(this.folder.resolve("data"));
		try (Copy site = command("en")) {
			site.awaitOpen();
			try (Copy audit = command("en", "audit")) {
				assertThat(audit.awaitEnd()).isEqualTo(1);
				assertThat(audit.output().strip())
					.isEqualTo(audit.say("start.stopped", audit.say("start.data.in-use", data.path())));
			}
			execute(data, "laurel", """
					insert into audit_event (at, name, act, target, detail)
					select now(), '', 'test.done', 'number ' || i, '' from generate_series(1, 3) i""");
		}
		String head;
		int last;
		try (Copy audit = command("es", "audit")) {
			assertThat(audit.awaitEnd()).isZero();
			head = audit.output().strip().replaceFirst("(?s).* ", "");
			assertThat(head).matches("[1-9][0-9]*:[0-9a-f]{64}");
			last = Integer.parseInt(head.replaceFirst(":.*", ""));
			assertThat(last).isGreaterThanOrEqualTo(3);
			assertThat(audit.output().strip()).isEqualTo(audit.say("audit.whole", last, head));
		}
		try (Copy site = command("en")) {
			site.awaitOpen();
			execute(data, "postgres", "alter table audit_event disable trigger all",
					"delete from audit_event where position >= " + last);
		}
		try (Copy audit = command("en", "audit", head)) {
			assertThat(audit.awaitEnd()).isEqualTo(1);
			assertThat(audit.output().strip()).isEqualTo(audit.say("audit.broken", audit.say("audit.flaw.cut", last)));
		}
	}

	@Test
	void whatIsHeldIsToldInTheLanguageOfTheConsoleAndThatItWasAskedIsOnRecord() throws Exception {
		try (Copy copy = command("es", "what-do-we-hold", "email", "luz@mail.example")) {
			assertThat(copy.awaitEnd()).isZero();
			assertThat(copy.output().strip()).startsWith(copy.say("holdings.found.zero"))
				.contains(copy.say("holdings.sealed", 0, 0))
				.endsWith(copy.say("holdings.not.elsewhere"))
				.doesNotContain("luz");
		}
		try (Copy copy = command("en", "what-do-we-hold", "luz@mail.example")) {
			assertThat(copy.awaitEnd()).isEqualTo(1);
			assertThat(copy.output().strip()).isEqualTo(copy.say("start.stopped", copy.say("holdings.unknown")));
		}
		try (Copy audit = command("en", "audit")) {
			assertThat(audit.awaitEnd()).isZero();
			assertThat(audit.output()).contains(" 1:");
		}
	}

	private Copy command(String language, String... words) {
		return Copy.start(language, Map.of("LAUREL_DATA", this.folder.resolve("data").toString()), words);
	}

	private static void execute(DataOfCopy data, String role, String... statements) throws Exception {
		try (Connection connection = data.connect("127.0.0.1", role, data.password());
				Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

}
