package laurel.comment.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import laurel.comment.Comments;
import laurel.comment.Draft;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.MovedClock;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers send comments, and moderators open their pages; afterwards nothing is left. */
@WholeSite
abstract class OneCommentDesk {

	static final String QUEUE = "/desk/comments";

	static final String UNKNOWN = QUEUE + "/7f6c2f0e-6a52-4b5e-9a87-1f0f6f1f2a3b";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AtDesk desk;

	@Autowired
	Comments comments;

	@Autowired
	JdbcTemplate database;

	@Autowired
	MovedClock clock;

	private long lastEvent;

	@BeforeEach
	void rememberTheEndOfTheRecord() {
		this.lastEvent = Objects.requireNonNull(
				this.database.queryForObject("select coalesce(max(position), 0) from audit_event", Long.class));
	}

	@AfterEach
	void forgetWhatReadersSaid() {
		this.database.update("delete from comment");
		this.database.update("delete from comment_answer");
		this.database.update("delete from spam_bucket");
		this.database.update("update spam_total set spam = 0, good = 0");
		this.database.update("update comment_setting set steps_es = '', steps_en = ''");
	}

	/** The address of the page of a comment that waits. */
	String held(Language language, String name, String text) {
		return held(language, name, text, "", false);
	}

	/** The same of one with which an e-mail address was left. */
	String held(Language language, String name, String text, String email, boolean safe) {
		List<String> before = this.database.queryForList("select cast(id as text) from comment", String.class);
		this.comments.hold(new Draft(entry(), null, language, name, text, email, safe, false, Duration.ofMinutes(1)));
		List<String> after = this.database.queryForList("select cast(id as text) from comment", String.class);
		after.removeAll(before);
		return QUEUE + "/" + after.get(0);
	}

	long entry() {
		return Objects.requireNonNull(this.database
			.queryForObject("select entry_id from entry_text where slug = 'how-to-listen'", Long.class));
	}

	DeskVisitor moderator(Language language) {
		return new DeskVisitor(this.mvc, this.desk.as(Role.MODERATOR, language));
	}

	DeskVisitor moderator() {
		return moderator(Language.EN);
	}

	/** Sends a form as it is, and all values of each field. */
	MvcTestResult post(Role role, Language language, String path, Map<String, List<String>> typed) {
		var request = this.mvc.post().uri(path).with(this.desk.as(role, language));
		typed.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
		return request.exchange();
	}

	MvcTestResult post(String path, Map<String, String> typed) {
		return post(Language.EN, path, typed);
	}

	MvcTestResult post(Language language, String path, Map<String, String> typed) {
		var request = this.mvc.post().uri(path).with(this.desk.as(Role.MODERATOR, language));
		typed.forEach(request::param);
		return request.exchange();
	}

	/** It leads back to the page of the comment, which is to say this. */
	static void assertDone(MvcTestResult answer, String path, String message) {
		assertThat(answer).hasStatus(303).hasHeader("Location", path);
		assertThat(answer.getMvcResult().getFlashMap().get("done")).isEqualTo(message);
	}

	/** What somebody with this comment in front of them sees below its entry. */
	Document thread(Language language) {
		String path = (language == Language.ES) ? "/es/articulos/" : "/en/posts/";
		String slug = this.database.queryForObject("select slug from entry_text where entry_id = ? and language = ?",
				String.class, entry(), language.code());
		return DeskVisitor.page(this.mvc.get().uri(path + slug).exchange());
	}

	String column(String path, String column) {
		return String.valueOf(this.database
			.queryForObject("select " + column + " from comment where id = cast(? as uuid)", String.class, id(path)));
	}

	static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	void becomePublic(String path) {
		this.database.update(
				"update comment set state = 'public', decided_at = null, public_at = null where id = cast(? as uuid)",
				id(path));
	}

	/** What was put on record since the test began. */
	List<String> onRecord() {
		return this.database.queryForList("""
				select rtrim(name || ' ' || act || ' ' || target || ' ' || detail) from audit_event
				where position > ? order by position""", String.class, this.lastEvent);
	}

}
