package laurel.site.desk;

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

/** The site gets its names at the desk. */
@WholeSite
class NamesControllerTest {

	private static final String PATH = "/desk/names";

	private static final Map<String, String> GOOD = Map.of("es.name", "Casa Luz", "es.fullName", "Casa Luz, A. C.",
			"en.name", " House of Light ", "en.fullName", "House of Light, Inc.", "en.sentence", "Since 1994.");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	@Autowired
	private JdbcTemplate database;

	private DeskVisitor administrator;

	@BeforeEach
	void sitDown() {
		this.administrator = new DeskVisitor(this.mvc, this.desk.as(Role.ADMINISTRATOR));
	}

	@AfterEach
	void takeThemAway() {
		this.database.update("delete from organisation_text");
	}

	@Test
	void namesAreKeptAndThePageSaysSo() {
		MvcTestResult answer = this.administrator.send(PATH, PATH, GOOD);
		assertThat(answer).hasStatus(303).hasHeader("Location", PATH);
		assertThat(answer).flash().containsEntry("done", "names.done");
		Document page = this.administrator.open(PATH);
		assertThat(page.select("h1").text()).isEqualTo("Names");
		assertThat(page.select("input[name=en.name]").val()).isEqualTo("House of Light");
		assertThat(page.select("input[name=es.name]").attr("lang")).isEqualTo("es");
		assertThat(page.select(".warn")).isEmpty();
		assertThat(DeskVisitor.page(this.mvc.get().uri("/en/").exchange()).select("footer").text())
			.contains("House of Light, Inc.", "Since 1994.");
	}

	@Test
	void wrongNamesAreToldBesideTheirFieldsAndNothingTypedIsLost() {
		MvcTestResult answer = this.administrator.send(PATH, PATH,
				Map.of("es.name", " ", "en.name", "x".repeat(61), "en.fullName", "A \u202e B", "es.sentence", "Kept."));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.title()).startsWith("Error: Names");
		assertThat(page.select(".summary a").eachAttr("href")).contains("#es.name", "#en.name", "#en.fullName");
		assertThat(page.getElementById("en.name").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById("en.name").attr("aria-describedby")).contains("fault-en.name");
		assertThat(page.getElementById("fault-en.name").text()).contains("at most 60 characters");
		assertThat(page.getElementById("es.sentence").val()).isEqualTo("Kept.");
		assertThat(page.getElementById("en.name").val()).hasSize(61);
	}

	@Test
	void nameThatTellsWhatTheSiteIsAboutIsWarnedOfAndKept() {
		assertThat(this.administrator.send(PATH, PATH, Map.of("es.name", "Sobrevivientes de violencia")))
			.hasStatus(303);
		assertThat(this.administrator.open(PATH).select(".warn").text()).contains("Sobrevivientes, violencia");
	}

	@Test
	void namesThatSomebodyChangedMeanwhileStandBesideWhatWasTyped() {
		Document open = this.administrator.open(PATH);
		this.administrator.send(PATH, PATH, GOOD);
		MvcTestResult answer = this.administrator.send(open, PATH, Map.of("en.name", "Mine"));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".warn dd[lang=en]").text()).contains("House of Light");
		assertThat(page.getElementById("en.name").val()).isEqualTo("Mine");
		assertThat(this.administrator.send(page, PATH, Map.of())).hasStatus(303);
		assertThat(this.administrator.open(PATH).getElementById("en.name").val()).isEqualTo("Mine");
	}

	@Test
	void pageSpeaksSpanishToWhoeverChoseIt() {
		DeskVisitor other = new DeskVisitor(this.mvc, this.desk.as(Role.ADMINISTRATOR, Language.ES));
		assertThat(other.open(PATH).select("h1").text()).isEqualTo("Nombres");
	}

	@Test
	void editorMayNotNameTheSite() {
		assertThat(new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR)).status(PATH)).isEqualTo(403);
	}

}
