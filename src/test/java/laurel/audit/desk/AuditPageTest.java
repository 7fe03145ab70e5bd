package laurel.audit.desk;

import java.nio.charset.StandardCharsets;

import laurel.audit.AuditEvents;
import laurel.audit.AuditHead;
import laurel.audit.AuditLog;
import laurel.audit.TestAct;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The log as administrators see it; who else sees it is the matter of the desk's doors.
 */
@WholeSite
class AuditPageTest {

	private static final Member ADA = new Member(900001, "Ada «A» <b>", Role.ADMINISTRATOR, Language.EN);

	private static final Member INES = new Member(900002, "Inés", Role.EDITOR, Language.ES);

	@Autowired
	private AuditLog log;

	@Autowired
	private AuditEvents events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MockMvcTester site;

	@BeforeEach
	void somethingHappens() {
		this.transaction.executeWithoutResult((status) -> {
			for (int i = 0; i < 60; i++) {
				this.log.record(INES, TestAct.DONE, "number " + i, "old → new");
			}
			this.log.record(ADA, TestAct.DONE_AGAIN, "911");
			this.log.recordByHouse(TestAct.DONE, "start");
		});
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void newestStandsFirstInTheLanguageOfWhoeverReads(Language language) {
		Document page = page("/desk/audit", language);
		assertThat(page.select("h1").eachText()).hasSize(1);
		assertThat(page.select("tbody tr")).hasSize(50);
		assertThat(page.select("tbody tr:nth-child(1) td:nth-child(3)").text())
			.isEqualTo((language == Language.EN) ? "Laurel itself" : "Laurel por sí mismo");
		assertThat(page.select("tbody tr:nth-child(2) td").eachText().subList(1, 4)).containsExactly("Ada «A» <b>",
				"test.done-again", "911");
		assertThat(page.text()).doesNotContain("??");
	}

	@Test
	void listIsNarrowedToOnePersonAndOneAct() {
		assertThat(page("/desk/audit?who=900001&act=test.done-again", Language.EN).select("tbody td:nth-child(3)")
			.eachText()).isNotEmpty().containsOnly("Ada «A» <b>");
		assertThat(page("/desk/audit?who=0", Language.EN).select("tbody td:nth-child(3)").eachText()).isNotEmpty()
			.containsOnly("Laurel itself");
		Document none = page("/desk/audit?who=900001&act=test.done", Language.EN);
		assertThat(none.select("table")).isEmpty();
		assertThat(none.select("#who option[selected]").val()).isEqualTo("900001");
	}

	@Test
	void olderOnesStandOnTheNextPageOfTheSameChoice() {
		Document page = page("/desk/audit?who=900002", Language.EN);
		String older = page.select("a[rel=next]").attr("href");
		assertThat(older).isEqualTo("/desk/audit?who=900002&page=2");
		Document next = page(older, Language.EN);
		assertThat(next.select("tbody td:nth-child(3)").eachText()).isNotEmpty().containsOnly("Inés");
		assertThat(next.select("a[rel=prev]").attr("href")).isEqualTo("/desk/audit?who=900002");
	}

	@Test
	void headIsShownAndWholeLogIsSaidToBeWhole() {
		assertThat(page("/desk/audit", Language.EN).select("[role=status], [role=alert]")).isEmpty();
		Document page = page("/desk/audit?noted=", Language.ES);
		AuditHead head = this.events.head();
		assertThat(head).isNotNull();
		assertThat(page.select(".secret").text()).isEqualTo(head.toString());
		assertThat(page.select("[role=status]").text()).contains("está completo", head.toString());
	}

	@Test
	void headThatIsNotTheOneOfThatDayIsTold() {
		Document page = page("/desk/audit?noted=1:" + "0".repeat(64), Language.EN);
		assertThat(page.select("[role=alert]").text()).contains("Entry 1 is not the one that you noted.");
	}

	@Test
	void headThatCannotBeOneIsAFaultOfTheForm() {
		MvcTestResult answer = answer("/desk/audit?noted=yesterday", Language.EN);
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(answer).bodyText().contains("“yesterday” is not the end of an audit log");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
	void othersDoNotSeeIt(Role role) {
		assertThat(this.site.get().uri("/desk/audit").with(this.desk.as(role))).hasStatus4xxClientError();
	}

	@ParameterizedTest
	@ValueSource(strings = { "who=eva", "who=-1", "page=0", "page=x", "page=99999999" })
	void addressThatNoLinkMakesLeadsNowhere(String query) {
		assertThat(answer("/desk/audit?" + query, Language.EN)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document page(String path, Language language) {
		MvcTestResult answer = answer(path, language);
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MvcTestResult answer(String path, Language language) {
		return this.site.get().uri(path).with(this.desk.as(Role.ADMINISTRATOR, language)).exchange();
	}

}
