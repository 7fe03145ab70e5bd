package laurel.comment.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import laurel.comment.ManyComments;
import laurel.support.MovedClock;
import laurel.support.WatchedDatabase;
import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody sends a comment while the database is gone. */
@WholeSite
class CommentWithoutDatabaseTest {

	private static final String WORDS = "What I wrote for an hour, señora & <b>";

	@LocalServerPort
	private int port;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	@ParameterizedTest
	@CsvSource({ "/en/posts/when-the-phone-is-shared/comments, at the moment",
			"/es/articulos/cuando-el-telefono-se-comparte/comentarios, Ahora no podemos" })
	void pageSaysSoAndKeepsTheWords(String path, String told) throws Exception {
		Browsing visitor = new Browsing(site());
		String token = visitor.visit(path).document().select("input[name=token]").val();
		this.clock.move(Duration.ofMinutes(12));
		HttpRequest request = post(path, token);
		WatchedDatabase.whileGone(() -> {
			HttpResponse<String> answer = send(request);
			assertThat(answer.statusCode()).isEqualTo(503);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select(".summary").text()).contains(told);
			assertThat(page.select("textarea").first().wholeText()).isEqualTo(WORDS);
			assertThat(page.select("#name").val()).isEqualTo("Ana");
			assertThat(page.select("main a[href^=tel]")).isNotEmpty();
			assertThat(page.select("a.exit")).hasSize(1);
			assertThat(page.select("input[name=token]").val()).isEqualTo(token);
		});
		assertThat(visitor.visit(path).status()).isEqualTo(200);
	}

	@Test
	void wordsThatTakeBackAreKept() throws Exception {
		new Browsing(site()).visit("/en/comments/withdraw");
		WatchedDatabase.whileGone(() -> {
			HttpResponse<String> answer = send(request("/en/comments/withdraw", "code=one+two+three"));
			assertThat(answer.statusCode()).isEqualTo(503);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select(".summary").text()).contains("take it back at the moment");
			assertThat(page.select("#code").val()).isEqualTo("one two three");
			assertThat(page.select("main a[href^=tel]")).isNotEmpty();
		});
	}

	@Test
	void formThatServedIsNotMadeGoodAgain() throws Exception {
		String path = "/en/posts/when-the-phone-is-shared/comments";
		String token = new Browsing(site()).visit(path).document().select("input[name=token]").val();
		this.clock.move(Duration.ofMinutes(12));
		try {
			assertThat(send(post(path, token)).statusCode()).isEqualTo(303);
			HttpRequest other = post(path, token, WORDS + "!");
			WatchedDatabase.whileGone(() -> assertThat(send(other).statusCode()).isEqualTo(503));
			assertThat(send(other).body()).contains("was sent already");
		}
		finally {
			ManyComments.deleteAll(this.database);
		}
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

	private HttpRequest post(String path, String token) {
		return post(path, token, WORDS);
	}

	private HttpRequest post(String path, String token, String words) {
		return request(path, "token=" + token + "&name=Ana&text=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
	}

	private HttpRequest request(String path, String body) {
		return HttpRequest.newBuilder(URI.create(site() + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

}
