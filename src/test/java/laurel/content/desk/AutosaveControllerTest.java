package laurel.content.desk;

import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed is kept for the person who types it, until they save it or drop it. */
class AutosaveControllerTest extends WritingPage {

	private MvcTestResult type(long id, Role role, int version, String words) {
		return this.mvc.post()
			.uri(path(id) + "/autosave")
			.with(this.desk.as(role))
			.param("version", String.valueOf(version))
			.param("en.body", words)
			.exchange();
	}

	@Test
	void whatWasTypedIsThereAgainAndIsSaved() {
		long id = begin("post");
		assertThat(type(id, Role.WRITER, 0, "One\r\ntwo")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.saved", (time) -> assertThat(time).asString().matches("\\d+:\\d\\d\\h[AP]M"))
			.hasPathSatisfying("$.stale", (stale) -> assertThat(stale).isEqualTo(false))
			.hasPathSatisfying("$.token", (token) -> assertThat(token).asString().isNotEmpty());
		assertThat(manuscript(id).texts()).isEmpty();
		Document page = writer().open(path(id));
		assertThat(page.select("[name=en.body]").text()).isEqualTo("One\ntwo");
		assertThat(page.select("form[data-unsaved]")).hasSize(1);
		assertThat(page.select("main .warn h2").text()).isEqualTo("You had not saved this yet");
		assertThat(writer().send(page, path(id), Map.of())).hasStatus(303);
		assertThat(form(id, Language.EN).getBody()).isEqualTo("One\ntwo");
		assertThat(writer().open(path(id)).select("main .warn, form[data-unsaved]")).isEmpty();
	}

	@Test
	void whatWasTypedCanBeDropped() {
		long id = begin("post");
		save(id, Map.of("en.body", "Saved."));
		type(id, Role.WRITER, 1, "Typed.");
		assertThat(writer().send(path(id), path(id) + "/autosave/removal", Map.of())).hasStatus(303);
		assertThat(writer().open(path(id)).select("[name=en.body]").text()).isEqualTo("Saved.");
	}

	@Test
	void bothAreToldThatTheyWriteTheSameText() {
		long id = begin("post");
		save(id, Map.of("en.title", "Shared"));
		type(id, Role.EDITOR, 1, "Theirs.");
		assertThat(type(id, Role.WRITER, 1, "Mine.")).bodyJson()
			.extractingPath("$.others")
			.asArray()
			.containsExactly("Test editor");
		assertThat(writer().open(path(id)).select("main .warn").text()).contains("Open at the same time: Test editor.");
		DeskVisitor editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
		Document theirs = editor.open(path(id));
		assertThat(theirs.select("[name=en.body]").text()).as("nobody sees what others have not saved")
			.isEqualTo("Theirs.");
		assertThat(theirs.select("main .warn").text()).contains("Test writer");
	}

	@Test
	void whoTypesIntoAnOldVersionIsToldAndSeesBoth() {
		long id = begin("post");
		save(id, Map.of("en.title", "Shared", "en.body", "First."));
		DeskVisitor editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
		assertThat(editor.send(path(id), path(id), Map.of("en.body", "Theirs."))).hasStatus(303);
		assertThat(type(id, Role.WRITER, 1, "Mine.")).bodyJson().extractingPath("$.stale").isEqualTo(true);
		Document page = writer().open(path(id));
		assertThat(page.select("main .diff").eachText()).containsExactly("Theirs.", "Mine.");
		assertThat(writer().send(page, path(id), Map.of())).hasStatus(303);
		assertThat(form(id, Language.EN).getBody()).isEqualTo("Mine.");
	}

	@Test
	void previewShowsWhatWasTypedAndReadersSeeNothing() {
		long id = begin("post");
		type(id, Role.WRITER, 0, "Only typed.");
		assertThat(writer().open(path(id) + "/preview/en?typed=").select(".prose").text()).isEqualTo("Only typed.");
		assertThat(writer().status(path(id) + "/preview/en")).isEqualTo(404);
	}

	@Test
	void pageThatStayedOpenGetsAGoodToken() {
		assertThat(this.mvc.get().uri(path(begin("post")) + "/autosave").with(this.desk.as(Role.WRITER))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.token")
			.asString()
			.isNotEmpty()
			.isNotEqualTo(AtDesk.token());
	}

	@Test
	void nothingIsKeptForWhoIsNotIn() {
		long id = begin("post");
		MvcTestResult answer = this.mvc.post()
			.uri(path(id) + "/autosave")
			.with(this.desk.asStranger())
			.param("version", "0")
			.param("en.body", "Lost?")
			.exchange();
		assertThat(answer).hasForwardedUrl("/desk/again");
		assertThat(writer().open(path(id)).select("form[data-unsaved]")).isEmpty();
	}

}
