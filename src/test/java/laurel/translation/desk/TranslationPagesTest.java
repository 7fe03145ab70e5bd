package laurel.translation.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import laurel.content.EntryForm;
import laurel.content.Unsaved;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import laurel.translation.TranslatedText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A translator brings a translation up to date, passage by passage. */
@WholeSite
class TranslationPagesTest {

	@Autowired
	private ApplicationContext site;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	@Autowired
	private Unsaved unsaved;

	private TranslatedText text;

	private DeskVisitor translator;

	private String path;

	@BeforeEach
	void sitDown() {
		this.text = new TranslatedText(this.site, this.desk.member(Role.EDITOR, Language.EN));
		this.path = "/desk/translations/" + this.text.beginBoth() + "/es";
		this.text.release(Language.EN, Language.ES);
		this.translator = new DeskVisitor(this.mvc, this.desk.as(Role.TRANSLATOR));
	}

	@AfterEach
	void end() {
		this.text.end();
	}

	@Test
	void changedPassageStandsWithOldAndNewBesideItsTranslation() {
		change("papers", "documents");
		Document page = this.translator.open(this.path);
		assertThat(page.select("h1").text()).isEqualTo("Translation into Spanish: ZZ Call us");
		assertThat(page.select(".passage h3").eachText()).containsExactly("Passage 1 of 1: changed");
		Element diff = page.selectFirst(".passage .diff");
		assertThat(diff.attr("lang")).isEqualTo("en");
		assertThat(diff.select("del").text()).isEqualTo("Removed: papers End of the change.");
		assertThat(diff.select("ins").text()).isEqualTo("Added: documents End of the change.");
		Element field = page.selectFirst(".passage textarea");
		assertThat(field.attr("lang")).isEqualTo("es");
		assertThat(field.wholeText()).isEqualTo("Nadie pide papeles.");
		assertThat(page.select("label[for=" + field.id() + "]").text()).isEqualTo("In Spanish");
	}

	@Test
	void passagesAreDoneOneByOne() {
		change("papers", "documents");
		change("A warm meal", "A hot meal");
		Document page = this.translator.open(this.path);
		assertThat(follow(page, 1, Map.of("words", "Nadie pide documentos."))).hasStatus(303)
			.hasHeader("Location", this.path + "#passages");
		page = this.translator.open(this.path);
		assertThat(page.select(".passage h3").eachText()).containsExactly("Passage 1 of 1: changed");
		assertThat(page.text()).contains("One more passage is done already.");
		assertThat(follow(page, 0, Map.of())).hasStatus(303);
		assertThat(this.translator.open(this.path).text()).contains("has followed every change", "Up to date");
		assertThat(this.text.form(Language.ES).getBody()).contains("Nadie pide documentos.");
	}

	@Test
	void removedPassageIsTakenOutByItsOwnButton() {
		change("- A warm meal\n", "");
		Document page = this.translator.open(this.path);
		assertThat(page.select(".passage button[name=remove]")).hasSize(1);
		String action = page.select(".passage form").attr("action");
		assertThat(this.mvc.post()
			.uri(action)
			.with(this.desk.as(Role.TRANSLATOR))
			.param("seen", page.select(".passage input[name=seen]").val())
			.param("words", "Una comida caliente")
			.param("remove", "1")).hasStatus(303);
		assertThat(this.text.form(Language.ES).getBody()).doesNotContain("comida");
	}

	@Test
	void passageThatSomebodyChangedMeanwhileShowsBothAndLosesNothing() {
		change("papers", "documents");
		Document open = this.translator.open(this.path);
		this.text.write(Language.ES, (form) -> replace(form, "Nadie pide", "Nadie le pide"));
		MvcTestResult answer = follow(open, 0, Map.of("words", "Mis palabras."));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary").text()).contains("Somebody changed this passage");
		assertThat(page.select(".passage .typed").text()).isEqualTo("Nadie le pide papeles.");
		assertThat(page.getElementById("words").wholeText()).isEqualTo("Mis palabras.");
		assertThat(follow(page, 0, Map.of())).hasStatus(303);
		assertThat(this.text.form(Language.ES).getBody()).contains("Mis palabras.");
	}

	@Test
	void wordsForAPassageThatIsDoneMeanwhileAreShown() {
		change("papers", "documents");
		Document open = this.translator.open(this.path);
		assertThat(follow(open, 0, Map.of("words", "Una."))).hasStatus(303);
		MvcTestResult answer = follow(open, 0, Map.of("words", "Otra."));
		assertThat(answer).hasStatus(409);
		assertThat(DeskVisitor.page(answer).select(".warn .typed").text()).isEqualTo("Otra.");
		assertThat(this.text.form(Language.ES).getBody()).contains("Una.").doesNotContain("Otra.");
	}

	@Test
	void wordsThatCannotBeKeptAreToldAndStay() {
		this.text.write(Language.EN, (form) -> form.setTitle("ZZ Call us now"));
		Document open = this.translator.open(this.path);
		MvcTestResult answer = follow(open, 0, Map.of("words", "x".repeat(201)));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").attr("href")).isEqualTo("#words");
		assertThat(page.getElementById("words").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById("words").wholeText()).hasSize(201);
		assertThat(this.text.form(Language.ES).getTitle()).isEqualTo("ZZ Llámenos");
	}

	@Test
	void wordsInTheEditorThatAreNotSavedComeFirst() {
		change("papers", "documents");
		this.unsaved.keep(this.desk.member(Role.TRANSLATOR, Language.EN), this.text.manuscript().id(),
				this.text.manuscript().version(), Map.of());
		Document open = this.translator.open(this.path);
		assertThat(open.select(".warn").text()).contains("not saved");
		MvcTestResult answer = follow(open, 0, Map.of("words", "Mis palabras."));
		assertThat(answer).hasStatus(409);
		assertThat(DeskVisitor.page(answer).getElementById("words").wholeText()).isEqualTo("Mis palabras.");
		assertThat(this.text.form(Language.ES).getBody()).doesNotContain("Mis palabras.");
	}

	@Test
	void allIsDoneAtOnceUnlessTheOriginalMovedOn() {
		change("papers", "documents");
		Document open = this.translator.open(this.path);
		change("A warm meal", "A hot meal");
		MvcTestResult late = this.translator.send(open, this.path + "/confirmation", Map.of());
		assertThat(late).hasStatus(409);
		assertThat(DeskVisitor.page(late).select(".warn").text()).contains("The original changed");
		assertThat(this.translator.send(this.path, this.path + "/confirmation", Map.of())).hasStatus(303);
		assertThat(this.translator.open(this.path).select(".passage")).isEmpty();
	}

	@Test
	void missingTranslationShowsTheOriginalAndLeadsToTheEditor() {
		String missing = "/desk/translations/" + this.text.begin() + "/es";
		this.text.release(Language.EN);
		Document page = this.translator.open(missing);
		assertThat(page.text()).contains("Nobody has translated this text yet.");
		assertThat(page.select("a[href=/desk/texts/" + this.text.manuscript().id() + "]")).isNotEmpty();
		assertThat(page.select(".both tbody tr")).hasSize(10);
		assertThat(page.select(".both td[lang=en]").eachText()).contains("What we do", "A safe bed");
	}

	@Test
	void fileGoesOutAsAnAttachmentAndComesBackAsWords() {
		change("papers", "documents");
		MvcTestResult file = this.mvc.get().uri(this.path + "/xliff").with(this.desk.as(Role.TRANSLATOR)).exchange();
		assertThat(file).hasStatusOk().hasContentType("application/xliff+xml;charset=UTF-8");
		assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.matches("attachment; filename=\"zz-en-\\d+\\.es\\.xlf\"");
		String xliff = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		MvcTestResult answer = this.translator.send(this.path, this.path + "/xliff",
				Map.of("xliff", xliff.replace("Nadie pide papeles.", "Nadie pide documentos.")));
		assertThat(answer).hasStatus(303).hasHeader("Location", this.path);
		assertThat(this.text.form(Language.ES).getBody()).contains("Nadie pide documentos.");
	}

	@Test
	void fileThatDoesNotFitIsToldBesideItsFieldAndStaysThere() {
		MvcTestResult answer = this.translator.send(this.path, this.path + "/xliff", Map.of("xliff", "<a>no</a>"));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a[href=#xliff]").text()).contains("not an XLIFF 2 file");
		assertThat(page.getElementById("xliff").wholeText()).isEqualTo("<a>no</a>");
	}

	@Test
	void pageSpeaksSpanishToWhoeverChoseIt() {
		change("papers", "documents");
		DeskVisitor other = new DeskVisitor(this.mvc, this.desk.as(Role.TRANSLATOR, Language.ES));
		assertThat(other.open(this.path).select("h1").text()).isEqualTo("Traducción al español: ZZ Llámenos");
		assertThat(other.open(this.path).select(".passage h3").text()).isEqualTo("Pasaje 1 de 1: cambiado");
	}

	@Test
	void anothersDraftAndTheOriginalItselfAreNotThere() {
		String draft = "/desk/translations/" + this.text.beginBoth() + "/es";
		DeskVisitor writer = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER));
		assertThat(this.translator.status(draft)).isEqualTo(404);
		assertThat(this.translator.status(draft + "/xliff")).isEqualTo(404);
		assertThat(writer.status(this.path)).isEqualTo(404);
		assertThat(this.mvc.post().uri(draft + "/confirmation").with(this.desk.as(Role.TRANSLATOR))).hasStatus(404);
		assertThat(this.mvc.post().uri(draft + "/passages/0").with(this.desk.as(Role.TRANSLATOR))).hasStatus(404);
		assertThat(this.mvc.post().uri(draft + "/xliff").with(this.desk.as(Role.TRANSLATOR))).hasStatus(404);
		assertThat(this.translator.status(this.path.replace("/es", "/en"))).isEqualTo(404);
		assertThat(this.translator.status("/desk/translations/999999999/es")).isEqualTo(404);
	}

	private MvcTestResult follow(Document page, int passage, Map<String, String> typed) {
		String action = page.select(".passage form").get(passage).attr("action");
		return this.translator.send(page, action, typed);
	}

	private void change(String words, String others) {
		this.text.write(Language.EN, (form) -> replace(form, words, others));
		this.text.release(Language.EN);
	}

	private static void replace(EntryForm form, String words, String others) {
		assertThat(form.getBody()).contains(words);
		form.setBody(form.getBody().replace(words, others));
	}

}
