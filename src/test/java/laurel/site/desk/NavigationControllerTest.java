package laurel.site.desk;

import java.util.List;
import java.util.Map;

import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The menu is arranged at the desk, by numbers. */
@WholeSite
class NavigationControllerTest {

	private static final String PATH = "/desk/navigation";

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
	void asItWas() {
		this.database.update("delete from navigation_item");
	}

	@Test
	void menuIsArrangedByNumbers() {
		Document page = this.editor.open(PATH);
		assertThat(page.select(".place label").eachText()).startsWith("Articles", "Research", "Webinars", "Topics")
			.contains("About this site");
		assertThat(page.select(".place input[type=text]").eachAttr("value")).startsWith("1", "2", "3", "4");
		assertThat(page.select(".place .hint span[lang=es]").eachText()).contains("Artículos");
		MvcTestResult answer = this.editor.send(page, PATH,
				Map.of(field(page, "Topics"), "1", field(page, "About this site"), "2", field(page, "Articles"), "3",
						field(page, "Webinars"), "", field(page, "Research"), "2"));
		assertThat(answer).hasStatus(303).hasHeader("Location", PATH);
		List<String> menu = DeskVisitor.page(this.mvc.get().uri("/en/").exchange())
			.select(".masthead nav li")
			.eachText();
		assertThat(menu).startsWith("Topics", "Research", "About this site", "Articles").hasSize(5);
		assertThat(this.editor.open(PATH).select(".place input[type=text]").eachAttr("value")).startsWith("1", "2", "3",
				"4", "");
	}

	@Test
	void wrongNumberIsToldByNameAndNothingTypedIsLost() {
		Document page = this.editor.open(PATH);
		MvcTestResult answer = this.editor.send(page, PATH,
				Map.of(field(page, "Research"), "second", field(page, "Topics"), "9"));
		assertThat(answer).hasStatus(422);
		Document again = DeskVisitor.page(answer);
		assertThat(again.select(".summary a").text()).startsWith("Research: write a number");
		String id = again.select(".summary a").attr("href").substring(1);
		assertThat(again.getElementById(id).val()).isEqualTo("second");
		assertThat(again.getElementById(id).attr("aria-describedby")).contains("fault-" + id);
		assertThat(again.select("input[name=" + field(again, "Topics") + "]").val()).isEqualTo("9");
		assertThat(this.database.queryForObject("select count(*) from navigation_item", Long.class)).isZero();
	}

	@Test
	void menuThatSomebodyArrangedMeanwhileStandsBesideWhatWasTyped() {
		Document open = this.editor.open(PATH);
		this.editor.send(open, PATH, Map.of(field(open, "Webinars"), ""));
		MvcTestResult answer = this.editor.send(open, PATH, Map.of(field(open, "Topics"), ""));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".warn li").eachText()).containsExactly("Articles", "Research", "Topics");
		assertThat(page.select("input[name=" + field(page, "Topics") + "]").val()).isEmpty();
		assertThat(this.editor.send(page, PATH, Map.of())).hasStatus(303);
	}

	@Test
	void whatTheMenuCannotHoldIsIgnored() {
		assertThat(this.mvc.post()
			.uri(PATH)
			.with(this.desk.as(Role.EDITOR))
			.param("version", this.editor.open(PATH).select("input[name=version]").val())
			.param("rows[0].target", "entry:99999999")
			.param("rows[0].place", "1")
			.param("rows[1].target", "topics")
			.param("rows[1].place", "2")).hasStatus(303);
		assertThat(this.database.queryForList("select target from navigation_item where shown", String.class))
			.containsExactly("topics");
	}

	@Test
	void writerMayNotArrangeTheMenu() {
		assertThat(new DeskVisitor(this.mvc, this.desk.as(Role.WRITER)).status(PATH)).isEqualTo(403);
	}

	private static String field(Document page, String title) {
		for (Element place : page.select(".place")) {
			if (place.select("label").text().equals(title)) {
				return place.select("input[type=text]").attr("name");
			}
		}
		throw new AssertionError("no place for " + title);
	}

}
