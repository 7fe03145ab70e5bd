package laurel.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A preview is the page that readers would get, to the last byte. */
class PreviewTest extends EveryLife {

	private final ContentKinds kinds;

	private final Manuscripts manuscripts;

	private final Entries entries;

	private final Forms forms;

	private final JdbcTemplate database;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	@Autowired
	PreviewTest(ApplicationContext site) {
		super(site);
		this.kinds = site.getBean(ContentKinds.class);
		this.manuscripts = site.getBean(Manuscripts.class);
		this.entries = site.getBean(Entries.class);
		this.forms = site.getBean(Forms.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
	}

	Stream<ContentKind> kinds() {
		return this.kinds.all().stream();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void previewIsThePageInBothLanguages(ContentKind kind) {
		for (Language language : Language.values()) {
			draft(kind, language);
		}
		String spanish = preview(Language.ES);
		String english = preview(Language.EN);
		this.life.save(kind, Language.ES);
		this.life.save(kind, Language.EN);
		assertThat(spanish).isEqualTo(page(kind, Language.ES, Life.slug(Language.ES)));
		assertThat(english).isEqualTo(page(kind, Language.EN, Life.slug(Language.EN)));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void previewOfOneLanguageIsThePageUnderBothFrames(ContentKind kind, Language language) {
		draft(kind, language);
		List<String> previews = Stream.of(Language.values()).map(this::preview).toList();
		this.life.save(kind, language);
		assertThat(previews)
			.isEqualTo(Stream.of(Language.values()).map((each) -> page(kind, each, Life.slug(language))).toList());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void previewOfAChangeIsThePageAfterIt(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		EntryForm other = this.life.form(kind, language.other());
		other.setTopics(List.of("housing", "prevention"));
		this.entries.save(other);
		EntryForm form = this.life.form(kind, language);
		form.setTitle("Changed");
		form.setSlug("life-changed");
		form.setTopics(other.getTopics());
		form.setBody("## One\n\nWords.\n\n## Two\n\n[More](https://www.example.org/)\n");
		keep(form);
		assertThat(this.life.status(kind.path(language, "life-changed"))).isEqualTo(404);
		String preview = preview(language);
		String byline = form.getByline();
		form.setByline("Somebody else");
		this.entries.save(form);
		form.setByline(byline);
		this.entries.save(form);
		assertThat(preview).contains("Changed").isEqualTo(page(kind, language, "life-changed"));
	}

	/** The house links to such a page from every page, this one too. */
	@ParameterizedTest
	@MethodSource("laurel.lang.Language#values")
	void frameOfThePreviewKnowsTheNewWordsAsWell(Language language) {
		ContentKind kind = this.kinds.atRoot();
		long id = this.database.queryForObject(
				"select m.id from manuscript m join entry e on e.id = m.entry_id where e.purpose = 'help'", Long.class);
		String own = "/desk/texts/" + id + "/preview/" + language.code();
		String slug = this.database.queryForObject(
				"select slug from manuscript_text where manuscript_id = ? and language = ?", String.class, id,
				language.code());
		String now = page(kind, language, slug);
		assertThat(body(visit(own))).isEqualTo(now);
		this.database.update("""
				update manuscript_text set slug = 'zz-help', form = jsonb_set(form, '{slug}', '"zz-help"')
				where manuscript_id = ? and language = ?""", id, language.code());
		try {
			assertThat(body(visit(own))).contains("href=\"" + kind.path(language, "zz-help") + "\"");
			assertThat(page(kind, language, slug)).isEqualTo(now);
		}
		finally {
			this.database.update("""
					update manuscript_text set slug = ?, form = jsonb_set(form, '{slug}', to_jsonb(cast(? as text)))
					where manuscript_id = ? and language = ?""", slug, slug, id, language.code());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void textThatWasHardlyBegunIsShownAsFarAsItGoes(ContentKind kind) {
		Member writer = this.desk.member(Role.WRITER, Language.EN);
		long id = this.manuscripts.begin(writer, kind);
		this.database.update("update manuscript set translation_group = 'life' where id = ?", id);
		assertThat(visit("/desk/texts/" + id + "/preview/en").getStatus()).isEqualTo(404);
		assertThat(desk().open("/desk/texts/" + id + "/preview").select("iframe")).isEmpty();
		EntryForm form = this.forms.empty(kind);
		form.setGroup("life");
		form.setLanguage(Language.EN);
		form.setBody("A first thought.");
		this.manuscripts.save(writer, id, 0, List.of(form));
		String page = body(visit("/desk/texts/" + id + "/preview/en"));
		assertThat(page).contains("<h1>…</h1>", "A first thought.");
	}

	@Test
	void previewKeepsNothing() {
		ContentKind kind = this.kinds.all().get(0);
		draft(kind, Language.ES);
		List<Object> before = counts();
		preview(Language.ES);
		preview(Language.EN);
		assertThat(counts()).isEqualTo(before);
		assertThat(this.life.status(kind.path(Language.ES, Life.slug(Language.ES)))).isEqualTo(404);
	}

	private void draft(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDraft(true));
	}

	private void keep(EntryForm form) {
		Member editor = this.desk.member(Role.EDITOR, Language.EN);
		long id = Long.parseLong(this.life.desk().replaceAll(".*/", ""));
		int version = this.manuscripts.find(editor, id).orElseThrow().version();
		this.manuscripts.save(editor, id, version, List.of(form));
	}

	private DeskVisitor desk() {
		return new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
	}

	private String preview(Language language) {
		return body(visit(this.life.desk() + "/preview/" + language.code()));
	}

	private String page(ContentKind kind, Language language, String slug) {
		return body(visit(kind.path(language, slug)));
	}

	private MockHttpServletResponse visit(String path) {
		return this.mvc.get().uri(path).with(this.desk.as(Role.EDITOR)).exchange().getResponse();
	}

	private static String body(MockHttpServletResponse answer) {
		assertThat(answer.getStatus()).isEqualTo(200);
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private List<Object> counts() {
		return List.copyOf(this.database.queryForMap(
				"""
						select (select count(*) from entry) as a, (select count(*) from entry_text) as b,
							(select count(*) from manuscript where entry_id is null) as c, (select sum(version) from entry) as d""")
			.values());
	}

}
