package laurel.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import laurel.support.Packaged;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy on a PostgreSQL that others run, and all the copies that must not start. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OutsideDatabaseIT {

	private static final String URL = "SPRING_DATASOURCE_URL";

	private static final String LOAD = "LAUREL_LOAD";

	private static final String DATA = "LAUREL_DATA";

	/** Nobody listens there. */
	private static final int SILENT = Packaged.freePort();

	@TempDir
	private static Path folder;

	private static EmbeddedPostgres server;

	private static Copy copy;

	private static final Map<String, CompletableFuture<Ended>> ENDED = new HashMap<>();

	@BeforeAll
	static void start() throws Exception {
		Path password = Files.writeString(folder.resolve("password"), "secret");
		server = EmbeddedPostgres.builder()
			.setDataDirectory(folder.resolve("outside"))
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("auth-host", "scram-sha-256")
			.setLocaleConfig("pwfile", password.toString())
			.setConnectConfig("password", "secret")
			.start();
		Files.writeString(folder.resolve("file"), "");
		Files.createDirectory(folder.resolve("empty"));
		Files.writeString(Files.createDirectory(folder.resolve("bad")).resolve("bad.md"), "No front matter");
		copy = Copy.start("es", settings(Map.of())).awaitOpen();
		ExecutorService two = Executors.newFixedThreadPool(2);
		for (Refusal refusal : refusals()) {
			ENDED.put(refusal.toString(), CompletableFuture.supplyAsync(() -> run(refusal), two));
		}
		two.shutdown();
	}

	@AfterAll
	static void leaveNothingBehind() throws Exception {
		CompletableFuture.allOf(ENDED.values().toArray(CompletableFuture[]::new)).join();
		copy.close();
		server.close();
	}

	private static String url(int port, String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
	}

	private static Map<String, String> settings(Map<String, String> others) {
		Map<String, String> settings = new HashMap<>(
				Map.of(URL, url(server.getPort(), "postgres"), "SPRING_DATASOURCE_USERNAME", "postgres",
						"SPRING_DATASOURCE_PASSWORD", "secret", DATA, folder.resolve("data").toString()));
		settings.putAll(others);
		return settings;
	}

	@Test
	void usesTheDatabaseThatIsNamed() throws Exception {
		assertThat(copy.lines()).containsExactly(copy.saysHowToComeIn(), copy.say("start.ready", copy.site() + "/"),
				copy.say("start.database.outside"));
		assertThat(folder.resolve("data")).doesNotExist();
	}

	@Test
	void bringsThePagesEverySiteNeedsAndNoSample() throws Exception {
		assertThat(copy.get("/es/ayuda").statusCode()).isEqualTo(200);
		assertThat(copy.get("/en/privacy").statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(copy.get("/es/articulos").body()).select("main").text())
			.contains(copy.say("list.empty"));
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void saysInOneSentenceWhatToSet(Refusal refusal) throws Exception {
		Ended ended = ENDED.get(refusal.toString()).get();
		assertThat(ended.output().strip()).isEqualTo(ended.expected());
		assertThat(ended.code()).isNotZero();
	}

	static List<Refusal> refusals() {
		Path file = folder.resolve("file");
		Path empty = folder.resolve("empty");
		Path bad = folder.resolve("bad");
		String fault = "The file must begin with its fields in YAML between two lines of three hyphens.";
		return List.of(new Refusal("en", "SPRING_DATASOURCE_PASSWORD", "wrong", "start.database.refused"),
				new Refusal("es", URL, url(server.getPort(), "no"), "start.database.unknown",
						"FATAL: database \"no\" does not exist"),
				new Refusal("en", URL, url(SILENT, "laurel"), "start.database.unreachable"),
				new Refusal("es", URL, "jdbc:h2:mem:laurel", "start.database.other"),
				new Refusal("en", URL, "jdbc:mysql://localhost/laurel", "start.database.other"),
				new Refusal("es", "LAUREL_BASE_URL", "localhost:8080", "start.base-url.invalid", "localhost:8080"),
				new Refusal("en", "LAUREL_ZONE", "Chicago", "start.setting.invalid", "LAUREL_ZONE", "Chicago"),
				new Refusal("es", "SERVER_PORT", copy.port(), "start.port.in-use", copy.port()),
				new Refusal("en", LOAD, file.toString(), "transfer.no-folder", file),
				new Refusal("es", LOAD, empty.toString(), "transfer.empty", empty),
				new Refusal("en", LOAD, bad.toString(), "transfer.refused", bad, "1", "bad.md:1: " + fault),
				new Refusal("es", DATA, file.toString(), "start.data.not-writable", file));
	}

	private static Ended run(Refusal refusal) {
		try (Copy refused = Copy.start(refusal.language(), settings(refusal.settings()))) {
			int code = refused.awaitEnd();
			String reason = refused.say(refusal.reason(), refusal.arguments());
			return new Ended(code, refused.output(), refused.say("start.stopped", reason));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A setting that is wrong, and how a person is told so. */
	private record Refusal(String language, String setting, String value, String reason, Object... arguments) {

		/** A data folder is of no interest where a database is named. */
		Map<String, String> settings() {
			return DATA.equals(this.setting) ? Map.of(DATA, this.value, URL, "") : Map.of(this.setting, this.value);
		}

		@Override
		public String toString() {
			return this.setting + "=" + this.value;
		}

	}

	private record Ended(int code, String output, String expected) {

	}

}
