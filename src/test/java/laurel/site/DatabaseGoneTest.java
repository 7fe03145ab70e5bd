package laurel.site;

import laurel.support.WatchedDatabase;
import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSite
class DatabaseGoneTest {

	@LocalServerPort
	private int port;

	@Test
	void pageSaysSoAndKeepsTheNumbersAndTheExit() throws Exception {
		Browsing visitor = new Browsing("http://localhost:" + this.port);
		visitor.visit("/es/");
		visitor.visit("/en/");
		WatchedDatabase.whileGone(() -> {
			assertThatItRests(visitor.visit("/es/articulos"));
			assertThat(visitor.visit("/en/nope").status()).isIn(404, 503);
			assertThat(visitor.visit("/exit").status()).isEqualTo(303);
		});
		assertThat(visitor.visit("/es/articulos").status()).isEqualTo(200);
	}

	/**
	 * A failure of the connection hides behind the failure to roll back what it had
	 * begun.
	 */
	@Test
	void pageSaysSoWhereTheConnectionBreaksOnTheWay() throws Exception {
		Browsing visitor = new Browsing("http://localhost:" + this.port);
		visitor.visit("/es/");
		WatchedDatabase.whileBreaking(() -> assertThatItRests(visitor.visit("/es/articulos")));
		assertThat(visitor.visit("/es/articulos").status()).isEqualTo(200);
	}

	private static void assertThatItRests(VisitedPage page) {
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.document().select("h1").text()).isEqualTo("El sitio descansa un momento");
		PageRule.ALL.forEach((rule) -> rule.check(page));
	}

}
