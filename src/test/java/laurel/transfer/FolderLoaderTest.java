package laurel.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import laurel.content.Entries;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static laurel.transfer.TextFolder.FINDING;
import static laurel.transfer.TextFolder.POST;
import static laurel.transfer.TextFolder.WEBINAR;
import static laurel.transfer.TextFolder.ended;
import static laurel.transfer.TextFolder.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a good folder, once and again. */
@WholeSite
class FolderLoaderTest {

	@Autowired
	private FolderLoader loader;

	@Autowired
	private Entries entries;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path path;

	@Test
	void loadingTheSameAgainChangesNothing() throws IOException {
		new TextFolder(this.path).with("x.en.md", ended(text(POST, "same", "en")))
			.with("x.es.md", ended(text(POST, "same", "es")))
			.with("y.en.md", ended(text(FINDING, "same-finding", "en")))
			.with("z.en.md", ended(text(WEBINAR, "same-webinar", "en")));
		assertThat(this.loader.load(this.path)).isEqualTo(4);
		List<String> before = versions("zz-same%");
		assertThat(this.loader.load(this.path)).isZero();
		assertThat(versions("zz-same%")).hasSize(4).isEqualTo(before);
	}

	@Test
	void changedFileMakesARevision() throws IOException {
		TextFolder folder = new TextFolder(this.path).with("x.en.md", ended(text(POST, "change", "en")))
			.with("x.es.md", ended(text(POST, "change", "es")));
		this.loader.load(this.path);
		folder.with("x.en.md", ended(text(POST, "change", "en", "A paragraph.", "Another paragraph.")));
		assertThat(this.loader.load(this.path)).isEqualTo(1);
		assertThat(query("select body from entry_text where slug = 'zz-change-en'"))
			.containsExactly("## A heading\n\nAnother paragraph.\n");
		assertThat(query("""
				select slug || ' ' || number || ' ' || (revision.form ->> 'body') from revision
				join manuscript_text on manuscript_text.id = manuscript_text_id
				where slug like 'zz-change-%' order by slug, number""")).containsExactly(
				"zz-change-en 1 ## A heading\n\nA paragraph.\n", "zz-change-en 2 ## A heading\n\nAnother paragraph.\n",
				"zz-change-es 1 ## A heading\n\nA paragraph.\n");
	}

	@Test
	void changedAddressKeepsLeadingToItsText() throws IOException {
		moveTo("zz-first");
		moveTo("zz-second");
		moveTo("zz-third");
		assertThat(aliases()).containsExactly("zz-first zz-third", "zz-second zz-third");
		moveTo("zz-first");
		assertThat(aliases()).containsExactly("zz-second zz-first", "zz-third zz-first");
	}

	private void moveTo(String slug) throws IOException {
		new TextFolder(this.path).with("x.en.md", ended(text(POST, "move", "en", "slug: zz-move-en", "slug: " + slug)));
		assertThat(this.loader.load(this.path)).isEqualTo(1);
	}

	private List<String> aliases() {
		return query("""
				select slug_alias.slug || ' ' || entry_text.slug from slug_alias
				join entry_text on entry_text.id = text_id and entry_text.language = slug_alias.language
				join manuscript using (entry_id) where translation_group = 'zz-move' order by 1""");
	}

	@Test
	void fileOfAnyEditorIsReadTheSame() throws IOException {
		String text = text(POST, "editor", "en");
		TextFolder folder = new TextFolder(this.path).with("x.en.md", text);
		this.loader.load(this.path);
		folder.with("x.en.md", "\ufeff" + text.replace("\n", "\r\n"));
		assertThat(this.loader.load(this.path)).as("byte order mark and CRLF").isZero();
		folder.with("x.en.md", text.replace("\n", "  \r").getBytes(StandardCharsets.UTF_8));
		assertThat(this.loader.load(this.path)).as("CR and blanks at the end").isZero();
	}

	@Test
	void fieldsOfSafetyAreReadFromTheFile() throws IOException {
		String fields = "consent: Signed.\ncontent-note: It tells of violence.\ncaptions: true\nstatus: draft";
		new TextFolder(this.path).with("z.en.md", text(WEBINAR, "safety", "en", "status: draft", fields));
		this.loader.load(this.path);
		assertThat(query("""
				select (form ->> 'contentNote') || ' ' || (form ->> 'consent') || ' ' || (form ->> 'captions')
				from manuscript_text where slug = 'zz-safety-en'"""))
			.containsExactly("It tells of violence. Signed. true");
	}

	/** A text that comes from elsewhere is loaded first, and mended at the desk. */
	@Test
	void gateStopsNoFile() throws IOException {
		new TextFolder(this.path).with("x.en.md",
				text(POST, "ungated", "en", "A paragraph.", "#### Deep\n\n[here](https://bit.ly/x), or call 988."));
		assertThat(this.loader.load(this.path)).isEqualTo(1);
	}

	@Test
	void readmeIsNoText() throws IOException {
		new TextFolder(this.path).with("README.md", "What this folder is for")
			.with("x.en.md", text(POST, "readme", "en"));
		assertThat(this.loader.load(this.path)).isEqualTo(1);
		assertThat(this.entries.hasGroup("zz-readme")).isTrue();
	}

	@Test
	void folderMayHaveAnyName() throws IOException {
		Path odd = Files.createDirectory(this.path.resolve("my [odd] {name} #1 + 100% é"));
		new TextFolder(odd).with("x.en.md", text(POST, "odd", "en"));
		assertThat(this.loader.load(odd)).isEqualTo(1);
	}

	private List<String> versions(String group) {
		return query("""
				select t.slug || ' ' || e.version || ' ' || t.version || ' ' || m.version || ' ' || count(r)
				from manuscript m join entry e on e.id = m.entry_id join entry_text t on t.entry_id = e.id
				join manuscript_text w on w.manuscript_id = m.id and w.language = t.language
				join revision r on r.manuscript_text_id = w.id
				where m.translation_group like '%s' group by m.id, e.id, t.id order by 1""".formatted(group));
	}

	private List<String> query(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

}
