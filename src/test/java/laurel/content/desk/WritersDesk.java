package laurel.content.desk;

import laurel.content.ContentKinds;
import laurel.content.Forms;
import laurel.content.Manuscripts;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody writes texts of their own; afterwards they are gone. */
@WholeSite
abstract class WritersDesk {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AtDesk desk;

	@Autowired
	Manuscripts manuscripts;

	@Autowired
	ContentKinds kinds;

	@Autowired
	Forms forms;

	@Autowired
	JdbcClient database;

	Member writer;

	@BeforeEach
	void somebodyWrites() {
		this.writer = this.desk.member(Role.WRITER, Language.EN);
	}

	@AfterEach
	void nothingStays() {
		this.database.sql("""
				delete from manuscript where author in (select id from account where email like '%@test.example')
				or translation_group like 'many-%'""").update();
	}

}
