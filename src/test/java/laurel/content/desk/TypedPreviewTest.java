package laurel.content.desk;

import java.util.Map;
import java.util.stream.Stream;

import laurel.content.ContentKind;
import laurel.staff.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed can be looked at, whatever it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedPreviewTest extends WritingPage {

	/** What no text is saved with; each kind takes what it has a field for. */
	private static final Map<String, String> WRONG = Map.ofEntries(Map.entry("en.title", "t".repeat(201)),
			Map.entry("en.summary", "s".repeat(501)), Map.entry("en.byline", "b".repeat(201)),
			Map.entry("en.contentNote", "n".repeat(301)), Map.entry("en.slug", "/no slug"),
			Map.entry("en.body", "# Too high\n\n<b>"), Map.entry("both.consent", "c".repeat(501)),
			Map.entry("both.topics", "no-topic"), Map.entry("both.years", "2020-2010"),
			Map.entry("both.report", "no address"), Map.entry("both.starts", "9999-12-31T23:59"),
			Map.entry("both.zone", "Nowhere/At-all"), Map.entry("both.minutes", "1441"),
			Map.entry("both.registration", "no address"));

	Stream<String> kinds() {
		return this.kinds.all().stream().map(ContentKind::name);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void whatNobodyCouldSaveIsShownAsFarAsItGoes(String kind) {
		long id = begin(kind);
		MockMvcTester.MockMvcRequestBuilder typed = this.mvc.post()
			.uri(path(id) + "/autosave")
			.with(this.desk.as(Role.WRITER))
			.param("version", "0");
		WRONG.forEach(typed::param);
		assertThat(typed).hasStatusOk();
		Document page = writer().open(path(id) + "/preview/en?typed=");
		assertThat(page.select("h1").text()).isEqualTo("t".repeat(200));
		assertThat(page.select("article .note").text()).endsWith(" " + "n".repeat(300));
		assertThat(page.select(".prose").text()).isEqualTo("Too high <b>");
	}

}
