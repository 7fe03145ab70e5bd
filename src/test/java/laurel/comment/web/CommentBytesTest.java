package laurel.comment.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import laurel.comment.ManyComments;
import laurel.support.MovedClock;
import laurel.support.RawVisitor;
import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Comments in bytes that no browser sends. */
@WholeSite
class CommentBytesTest {

	private static final String FORM = "/es/articulos/cuando-el-telefono-se-comparte/comentarios";

	@LocalServerPort
	private int port;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void leaveNothing() {
		ManyComments.deleteAll(this.database);
	}

	@ParameterizedTest
	@CsvSource({ "se%C3%B1ora%FF y m%E1s, señora", "100% y m%C3%A1s, 100% y más", "\u00ff bytes as they are, bytes" })
	void whatIsNoTextIsCleanedAndTheRestIsKept(String words, String kept) throws Exception {
		String token = new Browsing("http://localhost:" + this.port).visit(FORM)
			.document()
			.select("input[name=token]")
			.val();
		this.clock.move(Duration.ofMinutes(12));
		String body = "token=" + token + "&text=" + words.replace(' ', '+');
		RawVisitor.Answer answer = new RawVisitor(this.port, "127.9.9.9").send("POST " + FORM + " HTTP/1.1\r\n"
				+ "Host: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + body);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(this.database.queryForObject("select text from comment", String.class)).contains(kept)
			.doesNotContain("\u00ff");
	}

}
