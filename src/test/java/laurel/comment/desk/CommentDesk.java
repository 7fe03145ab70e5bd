package laurel.comment.desk;

import java.util.List;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody of each role in front of the pages about comments; whatever changes is undone.
 */
@WholeSite
@Transactional
abstract class CommentDesk {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	@Autowired
	JdbcTemplate database;

	/** Accounts outlive the test, for other tests know them. */
	@BeforeTransaction
	void everybodyHasAnAccount() {
		for (Language language : Language.values()) {
			for (Role role : Role.values()) {
				this.desk.member(role, language);
			}
		}
	}

	DeskVisitor as(Role role, Language language) {
		return new DeskVisitor(this.mvc, this.desk.as(role, language));
	}

	/** Where somebody is led who has not signed in. */
	String doorFor(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).with(this.desk.asStranger()).exchange();
		assertThat(answer).hasStatus(303);
		return String.valueOf(answer.getResponse().getHeader("Location"));
	}

	/** The page that an answer is, with all its words. */
	static Document page(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status);
		Document page = DeskVisitor.page(answer);
		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		page.select(".summary a")
			.eachAttr("href")
			.forEach((link) -> assertThat(page.getElementById(link.substring(1))).as(link).isNotNull());
		return page;
	}

	/** Kept, and the next page says so. */
	static void assertDone(MvcTestResult answer, String path, String message) {
		assertThat(answer).hasStatus(303).hasHeader("Location", path);
		assertThat(answer).flash().containsEntry("done", message);
	}

	/** What is on record of this subject, newest first: {@code act target detail}. */
	List<String> record(String subject) {
		return this.database.queryForList(
				"select act || ' ' || target || ' ' || detail from audit_event where act like ? order by position desc",
				String.class, subject + ".%");
	}

}
