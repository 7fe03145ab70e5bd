package laurel.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import laurel.lang.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to an entry of any kind, from its form to its page. Forms are filled as
 * the sample content filled one: a new kind needs samples in both languages and no line
 * here.
 */
class Life {

	private static final String GROUP = "life";

	private final ContentKinds kinds;

	private final Entries entries;

	private final MockMvcTester mvc;

	private final JdbcTemplate database;

	private final JsonMapper json;

	Life(ApplicationContext site) {
		this.kinds = site.getBean(ContentKinds.class);
		this.entries = site.getBean(Entries.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.json = site.getBean(JsonMapper.class);
	}

	/** Each kind, begun in each language. */
	Stream<Arguments> ofEveryKind() {
		return this.kinds.all()
			.stream()
			.flatMap((kind) -> Stream.of(Language.values())
				.map((language) -> Arguments.of(Named.of(kind.name(), kind), language)));
	}

	/** A good form of an entry that has been public for years. */
	EntryForm form(ContentKind kind, Language language) {
		List<String> sent = this.database.queryForList("""
				select form from manuscript_text where language = ? and manuscript_id = (
					select min(m.id) from manuscript m join entry_text a on a.entry_id = m.entry_id
					join entry_text b on a.entry_id = b.entry_id
					where m.kind = ? and a.language < b.language)""", String.class, language.code(), kind.name());
		assertThat(sent).as("samples of the kind " + kind.name() + " in both languages").isNotEmpty();
		EntryForm form = this.json.readValue(sent.get(0), kind.formType());
		form.setGroup(GROUP);
		form.setSlug(slug(language));
		form.setTitle("A life " + language);
		form.setDate(LocalDate.of(2020, 1, 15));
		form.setTopics(List.of("housing"));
		form.setPurpose(null);
		return form;
	}

	/** The slug of the good form in this language. */
	static String slug(Language language) {
		return GROUP + "-" + language.code();
	}

	/** The title of the good form in this language. */
	static String title(Language language) {
		return "A life " + language;
	}

	/** Saves the good form; whether that changed anything. */
	boolean save(ContentKind kind, Language language) {
		return this.entries.save(form(kind, language));
	}

	/** Saves the good form with a change. */
	boolean save(ContentKind kind, Language language, Consumer<EntryForm> change) {
		EntryForm form = form(kind, language);
		change.accept(form);
		return this.entries.save(form);
	}

	int revisions() {
		return Optional.ofNullable(this.database.queryForObject("""
				select count(*) from revision r join manuscript_text t on t.id = r.manuscript_text_id
				join manuscript m on m.id = t.manuscript_id where m.translation_group = ?""", Integer.class, GROUP))
			.orElseThrow();
	}

	/** Takes away all that was saved, as if it never had been. */
	void end() {
		this.database.update("""
				delete from entry where id in (select entry_id from manuscript where translation_group like ?)""",
				GROUP + "%");
		this.database.update("delete from manuscript where translation_group like ?", GROUP + "%");
	}

	/** Where staff open it. */
	String desk() {
		return "/desk/texts/" + this.database.queryForObject("select id from manuscript where translation_group = ?",
				Long.class, GROUP);
	}

	int status(String path) {
		return visit(path).getResponse().getStatus();
	}

	/** The page at this address, which must be there. */
	Document page(String path) {
		MvcTestResult answer = visit(path);
		assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
		return parse(answer);
	}

	/** Where this address leads for ever. */
	String moved(String path) {
		MvcTestResult answer = visit(path);
		assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(301);
		return String.valueOf(answer.getResponse().getHeader("Location"));
	}

	/**
	 * The lists, of those an entry of this kind and form belongs to, that lead to its
	 * address.
	 */
	List<String> listsWith(ContentKind kind, Language language, String slug) {
		return lists(kind, language).filter((list) -> leadsTo(list, kind.path(language, slug))).toList();
	}

	Stream<String> lists(ContentKind kind, Language language) {
		String topic = Topics.path(language, (language == Language.ES) ? "vivienda" : "housing");
		return kind.listed() ? Stream.of(kind.listPath(language), topic) : Stream.of(topic);
	}

	private boolean leadsTo(String list, String path) {
		Document page = page(list);
		while (page.select("main a[href=" + path + "]").isEmpty()) {
			String next = page.select("a[rel=next]").attr("href");
			if (next.isEmpty()) {
				return false;
			}
			page = page(next);
		}
		return true;
	}

	private MvcTestResult visit(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private static Document parse(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
