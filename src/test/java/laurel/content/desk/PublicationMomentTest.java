package laurel.content.desk;

import java.util.HashMap;
import java.util.Map;

import laurel.content.EntryForm;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is published now that somebody meant for later. */
class PublicationMomentTest extends ReleaseDesk {

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
		EntryForm form = page("zz-moment");
		form.setDraft(true);
		this.entries.save(form);
		String path = path("zz-moment") + "/publication";
		Map<String, String> typed = new HashMap<>(Map.of("when", "now", "reason", "Alone.", "en.read", "true"));
		typed.putAll(moment);
		return this.editor.send(path, path, typed);
	}

}
