package laurel.content.desk;

import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Topics are kept at the desk. */
@WholeSite
class TopicDeskControllerTest {

	private static final String ALL = "/desk/topics";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	@Autowired
	private JdbcTemplate database;

	private DeskVisitor editor;

	@BeforeEach
	void sitDown() {
		this.editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
	}

	@AfterEach
	void takeThemAway() {
		this.database.update("delete from topic where key like 'zz-%'");
	}

	@Test
	void topicsAreListedByNameWithTheNumberOfTheirEntries() {
		Document page = this.editor.open(ALL);
		assertThat(page.select(".cards h2").eachText()).contains("Housing", "Prevention").isSorted();
		assertThat(page.select(".cards p[lang=es]").eachText()).contains("Vivienda");
		assertThat(page.select(".cards").text()).containsPattern("\\d+ entries");
	}

	@Test
	void newTopicGetsItsAddressesFromItsNames() {
		MvcTestResult answer = this.editor.send(ALL + "/new", ALL,
				Map.of("es.name", "ZZ: ¿Niñez y más?", "en.name", "ZZ gardens"));
		assertThat(answer).hasStatus(303).hasHeader("Location", ALL);
		assertThat(this.mvc.get().uri("/es/temas/zz-ninez-y-mas")).hasStatusOk();
		assertThat(this.mvc.get().uri("/en/topics/zz-gardens")).hasStatusOk();
		assertThat(this.editor.open(ALL).select(".cards h2").eachText()).contains("ZZ gardens");
	}

	@Test
	void wrongTopicIsToldBesideItsFieldsAndNothingTypedIsLost() {
		MvcTestResult answer = this.editor.send(ALL + "/new", ALL,
				Map.of("es.name", "", "en.name", "ZZ gardens", "en.slug", "no/slug"));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactlyInAnyOrder("#es.name", "#en.slug");
		assertThat(page.getElementById("en.slug").val()).isEqualTo("no/slug");
		assertThat(page.getElementById("en.name").val()).isEqualTo("ZZ gardens");
	}

	@Test
	void takenOrUnspeakableAddressIsAProblemOfItsField() {
		MvcTestResult answer = this.editor.send(ALL + "/new", ALL, Map.of("es.name", "家", "en.name", "Housing"));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.getElementById("fault-en.slug").text()).contains("“housing”");
		assertThat(page.getElementById("fault-es.slug").text()).contains("has no letter");
		assertThat(page.getElementById("en.slug").val()).isEqualTo("housing");
	}

	@Test
	void topicIsRenamedAndItsOldAddressLeadsOn() {
		String path = add("zz-a");
		MvcTestResult answer = this.editor.send(path, path, Map.of("en.name", "ZZ new", "en.slug", "zz-new"));
		assertThat(answer).hasStatus(303).hasHeader("Location", path);
		assertThat(this.mvc.get().uri("/en/topics/zz-a")).hasStatus(301).hasHeader("Location", "/en/topics/zz-new");
		assertThat(this.mvc.get().uri("/es/temas/zz-a-es")).hasStatusOk();
		Document page = this.editor.open(path);
		assertThat(page.select("h1").text()).isEqualTo("Topic: ZZ new");
		assertThat(page.select("main a[href=/en/topics/zz-new]")).hasSize(1);
	}

	@Test
	void topicThatSomebodyChangedMeanwhileStandsBesideWhatWasTyped() {
		String path = add("zz-a");
		Document open = this.editor.open(path);
		this.editor.send(open, path, Map.of("en.name", "Theirs"));
		MvcTestResult answer = this.editor.send(open, path, Map.of("en.name", "Mine"));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".warn dd[lang=en]").text()).contains("Theirs");
		assertThat(page.getElementById("en.name").val()).isEqualTo("Mine");
		assertThat(this.editor.send(page, path, Map.of())).hasStatus(303);
	}

	@Test
	void unusedTopicIsRemoved() {
		String path = add("zz-a");
		assertThat(this.editor.send(path, path + "/removal", Map.of())).hasStatus(303).hasHeader("Location", ALL);
		assertThat(this.editor.status(path)).isEqualTo(404);
	}

	@Test
	void usedTopicSaysHowManyHaveItAndOffersToMerge() {
		String path = ALL + "/" + id("housing");
		Document page = this.editor.open(path);
		assertThat(page.text()).containsPattern("\\d+ texts have this topic");
		assertThat(page.select("form[action$=/removal]")).isEmpty();
		MvcTestResult answer = this.mvc.post().uri(path + "/removal").with(this.desk.as(Role.EDITOR)).exchange();
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select(".summary").text()).contains("was not removed");
		assertThat(this.mvc.get().uri("/en/topics/housing")).hasStatusOk();
	}

	@Test
	void topicBecomesPartOfAnother() {
		String path = add("zz-a");
		String other = add("zz-b");
		assertThat(this.editor.send(path, path + "/merger", Map.of("into", ""))).hasStatus(422);
		Document wrong = DeskVisitor.page(this.editor.send(path, path + "/merger", Map.of("into", "999999999")));
		assertThat(wrong.select(".summary a").attr("href")).isEqualTo("#into");
		MvcTestResult answer = this.editor.send(path, path + "/merger", Map.of("into", other.replaceAll(".*/", "")));
		assertThat(answer).hasStatus(303).hasHeader("Location", other);
		assertThat(this.mvc.get().uri("/es/temas/zz-a-es")).hasStatus(301).hasHeader("Location", "/es/temas/zz-b-es");
		assertThat(this.editor.status(path)).isEqualTo(404);
	}

	@Test
	void pageSpeaksSpanishToWhoeverChoseIt() {
		DeskVisitor other = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR, Language.ES));
		assertThat(other.open(ALL).select("h1").text()).isEqualTo("Temas");
		assertThat(other.open(ALL + "/" + id("housing")).select("h1").text()).isEqualTo("Tema: Vivienda");
	}

	@Test
	void topicsAreForEditorsAlone() {
		DeskVisitor translator = new DeskVisitor(this.mvc, this.desk.as(Role.TRANSLATOR));
		assertThat(translator.status(ALL)).isEqualTo(403);
		assertThat(translator.status(ALL + "/new")).isEqualTo(403);
		assertThat(translator.status(ALL + "/" + id("housing"))).isEqualTo(403);
		assertThat(this.mvc.post().uri(ALL + "/" + id("housing") + "/removal").with(this.desk.as(Role.TRANSLATOR)))
			.hasStatus(403);
	}

	private String add(String slug) {
		assertThat(this.editor.send(ALL + "/new", ALL, Map.of("es.name", slug + " nombre", "es.slug", slug + "-es",
				"en.name", slug + " name", "en.slug", slug)))
			.hasStatus(303);
		return ALL + "/" + id(slug);
	}

	private long id(String key) {
		Long id = this.database.queryForObject("select id from topic where key = ?", Long.class, key);
		assertThat(id).isNotNull();
		return id;
	}

}
