package laurel.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static laurel.transfer.TextFolder.FINDING;
import static laurel.transfer.TextFolder.WEBINAR;
import static laurel.transfer.TextFolder.ended;
import static laurel.transfer.TextFolder.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Two texts of one page have no id in common, and links inside each stay there. */
@WholeSite
class TextsOfOnePageTest {

	private static final String RICH = """
			## Welcome

			> Thank you all.

			Words[^one] of [welcome](#welcome), [elsewhere](#main).

			[^one]: A note.
			""";

	@Autowired
	private FolderLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path path;

	@Test
	void transcriptHasIdsOfItsOwn() throws IOException {
		String webinar = text(WEBINAR, "ids", "en", "A paragraph.", RICH).replace("  ## Welcome\n\n  Good afternoon.\n",
				RICH.indent(2));
		new TextFolder(this.path).with("x.en.md", ended(webinar));
		this.loader.load(this.path);
		Element body = html("select html from entry_text where slug = 'zz-ids-en'");
		assertThat(ids(body)).containsExactly("welcome", "q-1", "fnref-one", "fn-one");
		assertThat(links(body)).containsExactly("#fn-one", "#welcome", "#main", "#fnref-one");
		Element transcript = html("""
				select transcript_html from webinar_text join entry_text using (id) where slug = 'zz-ids-en'""");
		assertThat(ids(transcript)).containsExactly("transcript--welcome", "transcript--q-1", "transcript--fnref-one",
				"transcript--fn-one");
		assertThat(links(transcript)).containsExactly("#transcript--fn-one", "#transcript--welcome", "#main",
				"#transcript--fnref-one");
	}

	@Test
	void quotesOfAFindingLeaveTheIdsToItsThemes() throws IOException {
		new TextFolder(this.path).with("x.en.md", ended(text(FINDING, "ids-finding", "en", "A paragraph.", RICH)));
		this.loader.load(this.path);
		Element body = html("select html from entry_text where slug = 'zz-ids-finding-en'");
		assertThat(ids(body)).containsExactly("welcome", "text--q-1", "fnref-one", "fn-one");
	}

	private Element html(String query) {
		return Jsoup.parseBodyFragment(this.jdbc.sql(query).query(String.class).single());
	}

	private static List<String> ids(Element text) {
		return text.select("[id]").eachAttr("id");
	}

	private static List<String> links(Element text) {
		return text.select("a").eachAttr("href");
	}

}
