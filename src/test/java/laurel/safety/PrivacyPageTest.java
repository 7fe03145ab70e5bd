package laurel.safety;

import java.util.List;

import laurel.lang.Wordings;
import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import laurel.sweep.VisitedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSite
class PrivacyPageTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Wordings wordings;

	@Autowired
	private DatabaseLog database;

	@Autowired
	private KeptThings kept;

	@Autowired
	private Environment environment;

	@ParameterizedTest
	@ValueSource(strings = { "/en/privacy", "/es/privacidad" })
	void pageTellsWhatTheRunningApplicationKeeps(String path) {
		VisitedPage page = new Browsing("http://localhost:" + this.port).visit(path);
		var wording = this.wordings.in(page.language());
		List<String> sentences = this.kept.in(wording);
		assertThat(page.document().select("h2").eachText()).contains(wording.say("kept.title"));
		assertThat(page.document().select("section.prose > p > strong").eachText()).containsExactly(sentences.get(0));
		assertThat(page.document().select("section.prose > ul > li").eachText()).hasSize(6)
			.containsExactlyElementsOf(sentences.subList(1, sentences.size()));
	}

	/** The embedded database, the server and the log, as they are shipped. */
	@Test
	void nothingIsKeptAsTheApplicationIsShipped() {
		assertThat(this.database.quotesReaders()).isFalse();
		assertThat(ProgramLog.quotesReaders()).isFalse();
		assertThat(this.environment.getProperty("server.jetty.accesslog.enabled")).isEqualTo("false");
	}

	@Test
	void noOtherPageTellsIt() {
		VisitedPage page = new Browsing("http://localhost:" + this.port).visit("/en/about");
		assertThat(page.html()).doesNotContain(this.wordings.in(page.language()).say("kept.title"));
	}

}
