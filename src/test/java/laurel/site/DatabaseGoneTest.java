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
			VisitedPage page = visitor.visit("/es/articulos");
			assertThat(page.status()).isEqualTo(503);
			assertThat(page.document().select("h1").text()).isEqualTo("El sitio descansa un momento");
			PageRule.ALL.forEach((rule) -> rule.check(page));
			assertThat(visitor.visit("/en/nope").status()).isIn(404, 503);
			assertThat(visitor.visit("/exit").status()).isEqualTo(303);
		});
		assertThat(visitor.visit("/es/articulos").status()).isEqualTo(200);
	}

}
