package laurel.content.desk;

import java.util.HashMap;
import java.util.Map;

import laurel.content.Entries;
import laurel.content.EntryForm;
import laurel.content.Forms;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is published now that somebody meant for later. */
@WholeSite
class PublicationMomentTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	@Autowired
	private Entries entries;

	@Autowired
	private Forms forms;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void takeItAway() {
		this.database
			.update("""
					delete from entry where id in (select entry_id from manuscript where translation_group = 'zz-moment')""");
		this.database.update("delete from manuscript where translation_group = 'zz-moment'");
	}

	@ParameterizedTest
	@CsvSource({ "day, 2150-01-15", "time, 09:00" })
	void nowIsRefusedBesideADayOrATime(String field, String value) {
		MvcTestResult answer = send(Map.of(field, value));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#when");
		assertThat(page.getElementById(field).val()).isEqualTo(value);
		assertThat(this.mvc.get().uri("/en/zz-moment")).hasStatus(404);
	}

	@Test
	void nowAloneIsMeant() {
		assertThat(send(Map.of("day", " ", "time", ""))).hasStatus(303);
		assertThat(this.mvc.get().uri("/en/zz-moment")).hasStatusOk();
	}

	/** Publishes a new text that has nothing wrong, in English alone. */
	private MvcTestResult send(Map<String, String> moment) {
		EntryForm form = this.forms.read("page", "{\"date\": \"2020-01-15\"}");
		form.setLanguage(Language.EN);
		form.setGroup("zz-moment");
		form.setSlug("zz-moment");
		form.setTitle("Moment");
		form.setSummary("What there is.");
		form.setDraft(true);
		this.entries.save(form);
		String path = "/desk/texts/" + this.database.queryForObject(
				"select id from manuscript where translation_group = 'zz-moment'", Long.class) + "/publication";
		Map<String, String> typed = new HashMap<>(Map.of("when", "now", "reason", "Alone.", "en.read", "true"));
		typed.putAll(moment);
		return new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR)).send(path, path, typed);
	}

}
