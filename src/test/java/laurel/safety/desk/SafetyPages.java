package laurel.safety.desk;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import laurel.lang.Language;
import laurel.safety.SafetyNotices;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at the desk who opens pages and sends their forms as a browser does; whatever
 * changes is undone after each test.
 */
@WholeSite
@Transactional
abstract class SafetyPages {

	@Autowired
	private MockMvcTester site;

	@Autowired
	private AtDesk desk;

	@Autowired
	private SafetyNotices notices;

	@Autowired
	JdbcTemplate database;

	private Language language = Language.EN;

	/** Accounts outlive the test, for other tests know them. */
	@BeforeTransaction
	void everybodyHasAnAccount() {
		for (Language each : Language.values()) {
			this.desk.member(Role.ADMINISTRATOR, each);
			this.desk.member(Role.EDITOR, each);
			this.desk.member(Role.MODERATOR, each);
		}
	}

	@AfterTransaction
	void readAsItIsAgain() {
		for (Language each : Language.values()) {
			this.notices.in(each);
		}
	}

	@BeforeEach
	void inEnglish() {
		this.language = Language.EN;
	}

	void inSpanish() {
		this.language = Language.ES;
	}

	/** The page of that address, for an administrator. */
	Document page(String path) {
		return document(send(Role.ADMINISTRATOR, this.site.get().uri(path)), HttpStatus.OK);
	}

	/** How somebody of that role is answered. */
	HttpStatus statusFor(Role role, String path) {
		return HttpStatus.valueOf(send(role, this.site.get().uri(path)).getResponse().getStatus());
	}

	/**
	 * Sends the form of a page that leads to that address, with some fields filled in;
	 * null unticks a box.
	 */
	MvcTestResult submit(Document page, String action, Map<String, String> typed) {
		Element form = page.select("form[action=" + action + "]").first();
		assertThat(form).as("form to " + action).isNotNull();
		Map<String, String> values = new LinkedHashMap<>();
		for (Element field : form.select("input[name], textarea[name]")) {
			if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
				values.put(field.attr("name"), field.hasAttr("value") ? field.val() : field.wholeText());
			}
		}
		form.select("select[name]")
			.forEach((field) -> values.put(field.attr("name"), field.select("option[selected]").val()));
		values.remove("_csrf");
		typed.forEach((name, value) -> {
			assertThat(form.select("[name=" + name + "]")).as("field " + name).isNotEmpty();
			values.put(name, value);
		});
		MockMvcRequestBuilder request = this.site.post().uri(action);
		values.forEach(request::param);
		return send(Role.ADMINISTRATOR, request);
	}

	/** Sends the form and follows to the page that says it is done. */
	void submitted(Document page, String action, Map<String, String> typed) {
		MvcTestResult answer = submit(page, action, typed);
		assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
		assertThat(answer.getMvcResult().getFlashMap().get("done")).isInstanceOf(String.class);
	}

	/** The page of an answer. */
	static Document document(MvcTestResult answer, HttpStatus status) {
		assertThat(answer).hasStatus(status);
		try {
			Document page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
			assertThat(page.select("main h1")).hasSize(1);
			assertThat(page.text()).doesNotContain("??");
			assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
			return page;
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult send(Role role, MockMvcRequestBuilder request) {
		return request.with(this.desk.as(role, this.language)).exchange();
	}

}
