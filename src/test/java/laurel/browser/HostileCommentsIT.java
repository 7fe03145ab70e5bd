package laurel.browser;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import laurel.comment.ManyComments;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.MovedClock;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever readers write in a comment, and wherever it shows, it stays words. That each
 * of these would do something where a page trusts it, {@link HostileWordsIT} shows.
 */
@WholeSite
@Timeout(300)
class HostileCommentsIT {

	private static final Map<Language, String> ENTRIES = Map.of(Language.EN, "/en/posts/when-the-phone-is-shared",
			Language.ES, "/es/articulos/cuando-el-telefono-se-comparte");

	/** After so long, what was sent before does not count any more. */
	private static final Duration READING = Duration.ofMinutes(12);

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext site;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void commentsGo() {
		ManyComments.deleteAll(this.database);
	}

	private HostileEditor sitDown(Language language) {
		return new HostileEditor("http://localhost:" + this.port,
				this.desk.cookie(this.desk.member(Role.ADMINISTRATOR, language), this.clock.instant()));
	}

	private HostileComments comments() {
		return new HostileComments(this.site, this.desk.member(Role.MODERATOR, Language.EN));
	}

	private static String form(Language language) {
		return ENTRIES.get(language) + ((language == Language.ES) ? "/comentarios" : "/comments");
	}

	@ParameterizedTest
	@EnumSource
	void formGivesThemBackAsWords(Language language) {
		try (HostileEditor reader = sitDown(language)) {
			String form = form(language);
			reader.open(form);
			sendInVain(reader, form);
			this.clock.move(READING);
			String words = HostileComments.TEXTS.get(0).substring(0, 2900) + " 210-555-0143";
			Map<String, String> typed = Map.of("text", words, "name", HostileComments.NAMES.get(0), "email", "",
					"remarks", HostileComments.TEXTS.get(1), "safe", "");
			assertThat(reader.send(form, typed)).isEqualTo(200);
			assertThat(reader.page().locator(".ask").count()).isOne();
			assertThat(this.database.queryForObject("select count(*) from comment", Integer.class)).isZero();
			reader.page().locator("button[value=KEEP]").click();
			reader.page().locator(".code").waitFor();
			assertThat(this.database.queryForObject("select text from comment", String.class)).endsWith("210-555-0143");
			reader.open((language == Language.ES) ? "/es/comentarios/retirar" : "/en/comments/withdraw");
			reader.sendInVain((language == Language.ES) ? "/retirar" : "/withdraw");
		}
	}

	/** One field after the other: of all at once there is more than a reader may send. */
	private static void sendInVain(HostileEditor reader, String form) {
		for (String field : List.of("text", "name", "email")) {
			Map<String, String> typed = new HashMap<>(
					Map.of("text", "", "name", "", "email", "", "remarks", "", "safe", ""));
			typed.put(field, HostileWords.together());
			assertThat(reader.send(form, typed)).as(field).isEqualTo(422);
			assertThat(reader.page().locator(".summary li").count()).isPositive();
			reader.assertHolds(form);
		}
	}

	@Test
	void readersSeeWords() {
		UUID first = comments().publish().get(0);
		for (Language language : Language.values()) {
			try (HostileEditor reader = sitDown(language)) {
				reader.open(ENTRIES.get(language));
				String seen = bare(reader.page().locator("#comments").textContent());
				assertThat(HostileWords.ALL).allSatisfy((words) -> assertThat(seen).contains(bare(words.text())));
				reader.open(form(language) + "?to=" + first);
				assertThat(reader.page().locator(".answered").count()).isOne();
				sendInVain(reader, form(language));
			}
		}
	}

	private static String bare(String text) {
		return Characters.clean(text).replaceAll("\\s+", "");
	}

	@Test
	void moderatorsSeeWords() {
		HostileComments comments = comments();
		List<UUID> seen = comments.publish();
		List<UUID> held = comments.hold(seen.get(0));
		for (Language language : Language.values()) {
			try (HostileEditor moderator = sitDown(language)) {
				moderator.open("/desk/comments");
				moderator.read(Stream.of("held&page=2", "public", "public&page=2")
					.map((shelf) -> "/desk/comments?shelf=" + shelf)
					.toList());
				moderator.read(Stream.concat(seen.stream().limit(9), held.stream().limit(9))
					.map(HostileCommentsIT::page)
					.toList());
				for (UUID id : List.of(seen.get(0), held.get(0))) {
					moderator.open(page(id));
					Stream.of("/redaction", "/translation", "/answer").forEach(moderator::sendInVain);
				}
			}
		}
	}

	private static String page(UUID id) {
		return "/desk/comments/" + id;
	}

	/** Otherwise the other tests would show less than all. */
	@Test
	void allWordsAreSaidAndManyAreNames() {
		String said = bare(String.join("", HostileComments.TEXTS));
		assertThat(HostileWords.ALL).allSatisfy((words) -> assertThat(said).contains(bare(words.text())));
		assertThat(HostileComments.TEXTS).allMatch((text) -> text.length() <= 3000);
		assertThat(HostileComments.NAMES).hasSizeGreaterThan(50);
	}

}
