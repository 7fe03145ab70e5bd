package laurel.content;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The history of a text in words that its readers understand. */
class HistoryWordsTest extends EveryLife {

	private final Editor editor;

	private final ContentKind kind;

	private final JdbcTemplate database;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	@Autowired
	HistoryWordsTest(ApplicationContext site) {
		super(site);
		this.editor = new Editor(site);
		this.kind = site.getBean(ContentKinds.class).all().get(0);
		this.database = site.getBean(JdbcTemplate.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
	}

	@ParameterizedTest
	@EnumSource
	void whatAFileSaysIsToldOnlyWhereItSaysSomething(Language language) {
		this.life.save(this.kind, Language.EN);
		this.life.save(this.kind, Language.EN, (form) -> form.setDraft(true));
		assertThat(fields(language, "/en/1")).noneMatch((field) -> field.matches(".*([Ff]ile|archivo).*"));
		assertThat(fields(language, "/en/2")).contains(
				(language == Language.EN) ? "Draft in its file: changed | The file says not to show it to readers yet."
						: "Borrador en su archivo: cambió | El archivo dice que todavía no se muestre a quien lee.");
	}

	@ParameterizedTest
	@EnumSource
	void whatTheSiteLinksToATextForIsToldInWords(Language language) {
		this.life.save(this.kind, Language.EN);
		this.database.update("""
				update revision set form = form || '{"purpose": "HELP"}' where manuscript_text_id in (
					select t.id from manuscript_text t join manuscript m on m.id = t.manuscript_id
					where m.translation_group = 'life')""");
		assertThat(fields(language, "/en/1"))
			.contains((language == Language.EN) ? "What the site links to it for | Where to find help"
					: "Para qué enlaza el sitio con él | Dónde encontrar ayuda");
	}

	@ParameterizedTest
	@EnumSource
	void saveTellsThatItWasPublishedInWhichLanguageAndByWhom(Language language) {
		write();
		this.editor.publish(Language.values());
		boolean english = language == Language.EN;
		List<String> rows = rows(language);
		assertThat(rows).hasSize(4)
			.filteredOn((row) -> row.matches("(English|Inglés), .* 2 .*"))
			.singleElement()
			.asString()
			.containsPattern(english ? "Published in English by Test editor on \\w+day, .*\\."
					: "Publicado en inglés por Test editor el .* de .*\\.")
			.contains(english ? "Publishing made this save" : "Esta versión se hizo al publicar",
					english ? "Readers see this one" : "Esta es la que ve quien lee");
		assertThat(rows).filteredOn((row) -> row.matches("(Spanish|Español), .* 2 .*"))
			.singleElement()
			.asString()
			.contains(english ? "Published in Spanish by Test editor" : "Publicado en español por Test editor");
		assertThat(rows.subList(2, 4)).noneMatch((row) -> row.matches(".*(Publish|Public).*"));
		assertThat(open(language, "/es/2").select("main").text())
			.contains(english ? "Published in Spanish by Test editor" : "Publicado en español por Test editor");
	}

	@ParameterizedTest
	@EnumSource
	void saveTellsAllThatBecameOfItInOrder(Language language) {
		write();
		this.editor.schedule(LocalDateTime.of(2150, 1, 15, 9, 0), Language.values());
		this.editor.cancel();
		this.editor.publish(Language.values());
		this.editor.withdraw(Withdrawal.ERROR, "");
		this.editor.publish(Language.EN);
		this.editor.change(Language.EN, (form) -> form.setSummary("Mended."));
		assertThat(String.join("\n", rows(language))).doesNotContain("{", "}");
		this.editor.update(Language.EN, "Mended.");
		List<String> english = open(language, "").select(".cards li")
			.stream()
			.filter((row) -> row.select("h2").text().matches("(English|Inglés).*"))
			.sorted(Comparator.comparing((row) -> row.select("a").attr("href")))
			.flatMap((row) -> row.select("p").eachText().stream())
			.map((sentence) -> sentence.replaceAll("( cancelada)? (por|by) Test editor.*", ""))
			.filter((sentence) -> sentence.matches("(Sched|Publi|Withd|Progr|Retir).*(in|en) .*"))
			.toList();
		assertThat(english).containsExactly((language == Language.EN)
				? new String[] { "Scheduled in English", "Schedule cancelled in English", "Published in English",
						"Withdrawn in English", "Published in English once more", "Published in English as an update" }
				: new String[] { "Programado en inglés", "Publicación programada en inglés", "Publicado en inglés",
						"Retirado en inglés", "Publicado en inglés otra vez",
						"Publicado en inglés como actualización" });
	}

	@ParameterizedTest
	@EnumSource
	void whatWasWithdrawnIsNotSaidToBeSeen(Language language) {
		write();
		this.editor.publish(Language.values());
		this.editor.withdraw(Withdrawal.ERROR, "");
		assertThat(rows(language)).noneMatch((row) -> row.matches(".*(Readers see|la que ve).*"));
	}

	private void write() {
		for (Language each : Language.values()) {
			this.life.save(this.kind, each, (form) -> form.setDraft(true));
		}
	}

	private List<String> rows(Language language) {
		return open(language, "").select(".cards li").eachText();
	}

	/** Each field of a save: what it is called, and what stands there. */
	private List<String> fields(Language language, String save) {
		Document page = open(language, save);
		page.select(".unseen").remove();
		return page.select("main h3")
			.stream()
			.filter((name) -> name.nextElementSibling() != null)
			.map((name) -> name.text() + " | " + name.nextElementSibling().text())
			.toList();
	}

	private Document open(Language language, String save) {
		DeskVisitor visitor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR, language));
		return visitor.open(this.life.desk() + "/history" + save);
	}

}
