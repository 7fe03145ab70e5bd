package laurel.comment.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import laurel.comment.ManyComments;
import laurel.support.MovedClock;
import laurel.support.RawVisitor;
import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Comments as they come over the line: in bytes that no browser sends, and twice. */
@WholeSite
class CommentOverTheLineTest {

	private static final String FORM = "/es/articulos/cuando-el-telefono-se-comparte/comentarios";

	@LocalServerPort
	private int port;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	private final ExecutorService taps = Executors.newFixedThreadPool(3);

	@AfterEach
	void leaveNothing() {
		this.taps.shutdown();
		ManyComments.deleteAll(this.database);
	}

	@ParameterizedTest
	@CsvSource({ "se%C3%B1ora%FF y m%E1s, señora", "100% y m%C3%A1s, 100% y más", "\u00ff bytes as they are, bytes" })
	void whatIsNoTextIsCleanedAndTheRestIsKept(String words, String kept) throws Exception {
		assertThat(send(token(), words, "127.9.9.9").status()).isEqualTo(303);
		assertThat(this.database.queryForObject("select text from comment", String.class)).contains(kept)
			.doesNotContain("\u00ff");
	}

	/** Without script a browser shows the last answer, whichever was kept. */
	@Test
	void tapsAtTheSameMomentAreAllToldTheSame() throws Exception {
		for (int round = 1; round <= 5; round++) {
			String token = token();
			String words = "What I have to say, " + round;
			String source = "127.9.8." + round;
			List<CompletableFuture<RawVisitor.Answer>> taps = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> send(token, words, source), this.taps))
				.limit(3)
				.toList();
			Set<String> places = new TreeSet<>();
			for (CompletableFuture<RawVisitor.Answer> tap : taps) {
				places.add(tap.get().headers().firstValue("Location").orElse("none: " + tap.get().status()));
			}
			assertThat(places).singleElement().asString().contains("/received?key=");
			assertThat(this.database.queryForObject("select count(*) from comment", Integer.class)).isEqualTo(round);
		}
	}

	private String token() throws Exception {
		String token = new Browsing("http://localhost:" + this.port).visit(FORM)
			.document()
			.select("input[name=token]")
			.val();
		this.clock.move(Duration.ofMinutes(12));
		return token;
	}

	private RawVisitor.Answer send(String token, String words, String source) {
		String body = "token=" + token + "&text=" + words.replace(' ', '+');
		return new RawVisitor(this.port, source).send("POST " + FORM + " HTTP/1.1\r\n"
				+ "Host: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + body);
	}

}
