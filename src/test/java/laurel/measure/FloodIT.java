package laurel.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import laurel.comment.ManyComments;
import laurel.lang.Language;
import laurel.support.MovedClock;
import laurel.support.WholeSite;
import laurel.throttle.Effort;
import laurel.throttle.FloodBudget;
import laurel.throttle.FormTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how people who write and read fare while a program sends five hundred comments a
 * second, and fails where they are not heard: {@code mvn -Pbenchmark verify}.
 */
@WholeSite
@Timeout(600)
class FloodIT {

	/** Long enough that what there is room for at first is not all that is seen. */
	private static final Duration TIME = Duration.ofSeconds(30);

	/** A program with more lines than the server has threads gains nothing by them. */
	private static final Pace FLOOD = new Pace(Duration.ofMillis(2), 200);

	private static final Pace PEOPLE = new Pace(Duration.ofMillis(750), 40);

	private static final int MANY = 10_000;

	private static final double FEWEST_HEARD = 95;

	private static final String ENTRY = "/en/posts/when-the-phone-is-shared";

	private static final List<String> PAGES = List.of("/en/", "/es/", ENTRY, ENTRY + "/comments",
			"/es/articulos/cuando-el-telefono-se-comparte");

	private static final List<String> WORDS = List.of("always", "answer", "before", "bus", "children", "county",
			"court", "evening", "friend", "garden", "glad", "group", "help", "hope", "house", "letter", "listen",
			"morning", "mother", "neighbor", "nobody", "phone", "question", "rain", "school", "shelter", "sister",
			"spring", "still", "summer", "thank", "together", "walk", "winter", "work", "write", "years");

	private static final Path TABLE = Path.of("target", "flood.md");

	@LocalServerPort
	private int port;

	@Autowired
	private FormTokens tokens;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	private final Random chance = new Random(7);

	private String entry = "";

	private int people;

	@BeforeEach
	void findEntry() {
		this.entry = String.valueOf(this.database.queryForObject(
				"select entry_id from entry_text where language = 'en' and slug = 'when-the-phone-is-shared'",
				Long.class));
	}

	@AfterEach
	void leaveNothing() {
		ManyComments.deleteAll(this.database);
	}

	@Test
	void peopleAreHeardAndReadWhileProgramSends() throws IOException {
		IntFunction<String> one = (number) -> "127.150.7.7";
		IntFunction<String> many = (number) -> "127." + (1 + number % 199) + "." + (number % MANY / 199) + ".7";
		siege("warm", 1, one, Effort.NONE);
		Siege quiet = siege("no posts", 0, one, Effort.NONE);
		List<Siege> sieges = List.of(quiet, siege("posts from one source", FloodBudget.ofOneSource(), one, Effort.NONE),
				siege("posts from 10,000", FloodBudget.ofManySources(Effort.NONE), many, Effort.NONE),
				siege("patient posts from 10,000", FloodBudget.ofManySources(Effort.PATIENCE), many, Effort.PATIENCE));
		String table = sieges.stream()
			.map((siege) -> siege.line(quiet.reader()))
			.collect(Collectors.joining("\n", Siege.HEAD, "\n"));
		Files.writeString(TABLE, table);
		System.out.println("\n" + table);
		assertThat(sieges).allMatch((siege) -> siege.heard() >= FEWEST_HEARD)
			.allMatch((siege) -> siege.rows() <= siege.budget())
			.allMatch((siege) -> siege.reader().isThere())
			.noneMatch(Siege::failed);
	}

	/** What was sent in one siege has no part in the next: an hour lies between. */
	private Siege siege(String name, long budget, IntFunction<String> sources, Effort effort) {
		ManyComments.deleteAll(this.database);
		this.clock.move(Duration.ofHours(1));
		int posts = (budget > 0) ? (int) TIME.dividedBy(FLOOD.between()) : 0;
		List<IntSupplier> writers = IntStream.range(0, (int) TIME.dividedBy(PEOPLE.between()))
			.mapToObj((number) -> writer())
			.toList();
		this.clock.move((effort == Effort.NONE) ? Duration.ofMinutes(2) : Duration.ZERO);
		List<IntSupplier> flood = IntStream.range(0, posts)
			.mapToObj((number) -> program(sources.apply(number)))
			.toList();
		this.clock.move((effort == Effort.NONE) ? Duration.ofSeconds(10) : Duration.ofMinutes(2));
		CompletableFuture<List<Integer>> sent = CompletableFuture.supplyAsync(() -> FLOOD.keep(TIME, flood));
		CompletableFuture<List<Integer>> heard = CompletableFuture.supplyAsync(() -> PEOPLE.keep(TIME, writers));
		Timed read = new Reader(this.port, PAGES).read(name, TIME);
		return new Siege(read, TIME, sent.join(), heard.join(), rows(), budget);
	}

	private IntSupplier program(String source) {
		String words = "Best casino bonus, win today: " + Long.toString(this.chance.nextLong(), 36);
		return new Post(this.port, ENTRY + "/comments", source,
				Map.of("token", token(), "name", "Flood", "text", words, "details", "KEEP"))::send;
	}

	private IntSupplier writer() {
		this.people++;
		String source = "127." + (200 + this.people % 50) + "." + this.people / 50 + ".9";
		String words = IntStream.range(0, 15)
			.mapToObj((word) -> WORDS.get(this.chance.nextInt(WORDS.size())))
			.collect(Collectors.joining(" "));
		return new Post(this.port, ENTRY + "/comments", source,
				Map.of("token", token(), "name", "", "text", words))::insist;
	}

	private String token() {
		return this.tokens.issue(this.entry, Language.EN);
	}

	private long rows() {
		Long rows = this.database.queryForObject("select count(*) from comment where name = 'Flood'", Long.class);
		return (rows != null) ? rows : 0;
	}

}
