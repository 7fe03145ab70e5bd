package laurel.content.desk;

import java.util.Objects;

import laurel.content.Entries;
import laurel.content.EntryForm;
import laurel.content.Forms;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An editor lets readers see pages, and takes them away; afterwards they are gone. */
@WholeSite
abstract class ReleaseDesk {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AtDesk desk;

	@Autowired
	Entries entries;

	@Autowired
	Forms forms;

	@Autowired
	JdbcTemplate database;

	DeskVisitor editor;

	@BeforeEach
	void sitDown() {
		this.editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
	}

	@AfterEach
	void takeThemAway() {
		this.database.update("""
				delete from entry where id in (select entry_id from manuscript where translation_group like 'zz-%')""");
		this.database.update("delete from manuscript where translation_group like 'zz-%'");
	}

	/**
	 * A page that has all it needs, in English and of a day long ago.
	 * @param name begins with {@code zz-}: what it is called, and its address
	 */
	EntryForm page(String name) {
		EntryForm form = this.forms.read("page", "{\"date\": \"2020-01-15\"}");
		form.setLanguage(Language.EN);
		form.setGroup(name);
		form.setSlug(name);
		form.setTitle(name);
		form.setSummary("What there is.");
		return form;
	}

	/** Where the desk has the text of this name. */
	String path(String name) {
		return "/desk/texts/" + id(name);
	}

	long id(String name) {
		return Objects.requireNonNull(this.database
			.queryForObject("select id from manuscript where translation_group = ?", Long.class, name));
	}

}
