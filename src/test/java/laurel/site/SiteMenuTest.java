package laurel.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The menu as staff arrange it and as readers see it. */
@WholeSite
class SiteMenuTest {

	private static final Member EDITOR = new Member(1, "Ana", Role.EDITOR, Language.EN);

	private static final List<String> FIRST = List.of("Articles", "Research", "Webinars", "Topics");

	@Autowired
	private SiteMenu menu;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void asItWas() {
		this.database.update("delete from navigation_item");
		this.database.update("update entry_text set unpublish_at = null where entry_id = ?", aboutId());
	}

	@Test
	void menuHoldsEveryListUntilStaffArrangeIt() {
		assertThat(shown("/en/")).isEqualTo(FIRST);
		assertThat(titles(true)).isEqualTo(FIRST);
		assertThat(titles(false)).contains("About this site").doesNotContain("Finding help");
	}

	@Test
	void menuChangesAtOnceInBothLanguages() {
		arrange("topics", about(), "list:post");
		assertThat(shown("/en/topics")).containsExactly("Topics", title("en"), "Articles");
		assertThat(shown("/es/acerca-de")).containsExactly("Temas", title("es"), "Artículos");
		assertThat(titles(true)).containsExactly("Topics", title("en"), "Articles");
		assertThat(titles(false)).contains("Research", "Webinars");
	}

	@Test
	void newListComesLastByItself() {
		arrange("topics", "list:finding", "list:post");
		this.database.update("delete from navigation_item where target = 'list:webinar'");
		assertThat(shown("/en/")).containsExactly("Topics", "Research", "Articles", "Webinars");
	}

	@Test
	void pageThatIsWithdrawnLeavesTheMenuAndComesBack() {
		arrange(about(), "list:post");
		this.database.update("update entry_text set unpublish_at = publish_at + interval '1 day' where entry_id = ?",
				aboutId());
		assertThat(shown("/en/")).containsExactly("Articles");
		assertThat(this.menu.settled(Language.EN).choices()).first()
			.matches((choice) -> choice.shown() && !choice.present());
		this.database.update("update entry_text set unpublish_at = null where entry_id = ?", aboutId());
		assertThat(shown("/en/")).containsExactly(title("en"), "Articles");
	}

	@Test
	void whatIsNoLongerThereIsLeftOut() {
		arrange("list:post");
		this.database.update("insert into navigation_item values (1, 'list:poem', 7, true), (1, 'entry:0', 8, true)");
		assertThat(shown("/en/")).containsExactly("Articles");
		assertThat(titles(true)).containsExactly("Articles");
	}

	@Test
	void changeIsOnRecordWithWhatStoodBefore() {
		arrange("topics", "list:post");
		assertThat(this.database.queryForObject(
				"select act || ' ' || detail from audit_event order by position desc limit 1", String.class))
			.isEqualTo("navigation.changed Articles, Research, Webinars, Topics → Topics, Articles");
	}

	@Test
	void menuThatSomebodyChangedMeanwhileIsNotOverwritten() {
		int seen = this.menu.settled(Language.EN).version();
		arrange("topics");
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.menu.arrange(EDITOR, seen, List.of("list:post")));
		assertThat(shown("/en/")).containsExactly("Topics");
	}

	private void arrange(String... targets) {
		this.menu.arrange(EDITOR, this.menu.settled(Language.EN).version(), List.of(targets));
	}

	private List<String> titles(boolean shown) {
		return this.menu.settled(Language.EN)
			.choices()
			.stream()
			.filter((choice) -> choice.shown() == shown)
			.map((choice) -> choice.title(Language.EN))
			.toList();
	}

	/** Without the way to help, which comes last whatever staff do. */
	private List<String> shown(String path) {
		byte[] page = this.mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
		List<String> links = new ArrayList<>(
				Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select(".masthead nav li").eachText());
		links.remove(links.size() - 1);
		return links;
	}

	private long aboutId() {
		Long id = this.database.queryForObject("select id from entry where purpose = 'about'", Long.class);
		assertThat(id).isNotNull();
		return id;
	}

	private String about() {
		return "entry:" + aboutId();
	}

	private String title(String language) {
		return String.valueOf(this.database.queryForObject(
				"select title from entry_text where entry_id = ? and language = ?", String.class, aboutId(), language));
	}

}
