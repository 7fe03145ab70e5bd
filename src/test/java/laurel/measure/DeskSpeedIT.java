package laurel.measure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.audit.AuditLog;
import laurel.audit.TestAct;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how long each page of the desk takes when there are ten thousand entries, and
 * fails where half of the answers take longer than staff should wait:
 * {@code mvn -Pbenchmark verify}.
 */
@WholeSite
@Timeout(1800)
class DeskSpeedIT {

	private static final double LONGEST = 100;

	private static final int WARM = 25;

	private static final int MEASURED = 60;

	private static final int EVENTS = 5000;

	private static final Path TABLE = Path.of("target", "desk-speed.md");

	private static final String TRIVIAL = "/desk/account";

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private AuditLog log;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private final HttpClient browser = HttpClient.newHttpClient();

	private final List<Asked> pages = new ArrayList<>();

	@Test
	void everyPageAnswersBeforeAnybodyWaits() throws IOException {
		ManyManuscripts manuscripts = new ManyManuscripts(this.database);
		manuscripts.write(this.desk.member(Role.WRITER, Language.EN).id());
		this.transaction.executeWithoutResult((status) -> {
			for (int event = 0; event < EVENTS; event++) {
				this.log.record(this.desk.member(Role.EDITOR, Language.ES), TestAct.DONE, "Something " + event);
			}
		});
		lists();
		manuscript();
		searches(manuscripts);
		this.pages.forEach((page) -> page.times(WARM));
		List<Timed> timed = this.pages.stream().map((page) -> page.times(MEASURED)).toList();
		String head = "| page | median ms | 95 % ms | times " + TRIVIAL + " |\n|---|---|---|---|\n";
		String table = timed.stream()
			.map((each) -> each.line(timed.get(0)))
			.collect(Collectors.joining("\n", head, "\n"));
		Files.writeString(TABLE, table);
		System.out.println("\n" + table);
		assertThat(timed).filteredOn((each) -> each.name().matches("editor (/desk|/desk/texts([?].*)?)"))
			.hasSizeGreaterThan(20)
			.allMatch(Timed::isThere);
		assertThat(timed).filteredOn(Timed::isThere).allMatch((each) -> each.median() < LONGEST);
	}

	private void lists() {
		add(Role.EDITOR, TRIVIAL, "/desk", "/desk/texts", "/desk/texts?page=150", "/desk/texts?whose=mine",
				"/desk/texts?kind=webinar", "/desk/texts?language=es&kind=post&state=public&page=3",
				"/desk/translations", "/desk/translations?page=100", "/desk/topics", "/desk/hotlines");
		for (String state : List.of("missing", "draft", "ready", "scheduled", "public", "changed", "withdrawn",
				"ended")) {
			add(Role.EDITOR, "/desk/texts?state=" + state);
		}
		add(Role.WRITER, "/desk", "/desk/texts");
		add(Role.TRANSLATOR, "/desk", "/desk/texts", "/desk/translations");
		add(Role.ADMINISTRATOR, "/desk", "/desk/audit", "/desk/people");
	}

	private void manuscript() {
		String text = "/desk/texts/" + this.database
			.queryForObject("select id from manuscript where translation_group = 'speed-1'", Long.class);
		add(Role.EDITOR, text, text + "/preview", text + "/publication", text + "/history", text + "/links");
		Staff editor = staff(Role.EDITOR);
		this.pages.add(new Asked("editor saves " + text, editor,
				() -> editor.save(text).orElseGet(() -> editor.open(text + "/nothing"))));
	}

	private void searches(ManyManuscripts manuscripts) {
		String common = manuscripts.word(0);
		List<String> searches = List.of(common, manuscripts.word(300), manuscripts.word(19000), "ca",
				common + " " + manuscripts.word(5), '"' + common + " " + manuscripts.word(200) + '"', "nothing at all");
		searches.forEach((words) -> add(Role.EDITOR, "/desk/texts?words=" + Staff.encoded(words)));
		add(Role.EDITOR, "/desk/texts?language=es&state=draft&words=" + common);
		add(Role.WRITER, "/desk/texts?words=" + common);
		add(Role.TRANSLATOR, "/desk/texts?words=" + common);
		add(Role.ADMINISTRATOR, "/desk/texts?words=desk");
	}

	private void add(Role role, String... paths) {
		Staff staff = staff(role);
		Stream.of(paths)
			.forEach((path) -> this.pages
				.add(new Asked(role.name().toLowerCase(Locale.ROOT) + " " + path, staff, () -> staff.open(path))));
	}

	private Staff staff(Role role) {
		return new Staff(this.browser, "http://localhost:" + this.port,
				this.desk.cookie(this.desk.member(role, Language.EN), this.clock.instant()));
	}

	/**
	 * What somebody asks for, again and again.
	 *
	 * @param next what takes no part in the time: how the next request comes about
	 */
	private record Asked(String name, Staff staff, Supplier<HttpRequest> next) {

		Timed times(int rounds) {
			long[] times = new long[rounds];
			int status = 0;
			for (int round = 0; round < rounds; round++) {
				HttpRequest request = this.next.get();
				long start = System.nanoTime();
				status = this.staff.ask(request).statusCode();
				times[round] = System.nanoTime() - start;
			}
			return new Timed(this.name, status, Arrays.stream(times).sorted().boxed().toList());
		}

	}

}
