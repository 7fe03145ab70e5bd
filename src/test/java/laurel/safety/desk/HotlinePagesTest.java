package laurel.safety.desk;

import java.util.List;
import java.util.Map;

import laurel.staff.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class HotlinePagesTest extends SafetyPages {

	private static final String LIST = "/desk/hotlines";

	private static final Map<String, String> NEW = Map.ofEntries(Map.entry("number", "(855) 812 1001"),
			Map.entry("source", "A leaflet"), Map.entry("es.name", "Línea nueva"),
			Map.entry("es.hours", "Todos los días"), Map.entry("es.languages", "Español"),
			Map.entry("en.name", "New line"), Map.entry("en.hours", "Every day"), Map.entry("en.languages", "Spanish"));

	@Test
	void listShowsNumbersWordsInBothLanguagesAndWhatIsOverdue() {
		Document list = page(LIST);
		assertThat(list.select("ol.cards h2").eachText()).containsExactly("Emergency",
				"National Domestic Violence Hotline");
		assertThat(list.select("ol.cards > li:nth-child(2)").text()).contains("1-800-799-7233", "1-800-787-3224",
				"Línea Nacional contra la Violencia Doméstica", "START → 88788", "nobody has checked yet");
		inSpanish();
		assertThat(page(LIST).select("ol.cards h2").eachText()).first().isEqualTo("Emergencia");
	}

	@Test
	void onlyEditorsAndAdministratorsKeepHotlines() {
		assertThat(statusFor(Role.EDITOR, LIST)).isEqualTo(HttpStatus.OK);
		assertThat(statusFor(Role.MODERATOR, LIST)).isNotEqualTo(HttpStatus.OK);
		assertThat(statusFor(Role.EDITOR, LIST + "/999999")).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(statusFor(Role.EDITOR, LIST + "/x")).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void newHotlineIsOnEveryPageAtOnce() {
		submitted(page(LIST + "/new"), LIST, NEW);
		assertThat(page(LIST).select("ol.cards h2").eachText()).last().isEqualTo("New line");
		assertThat(page("/es/").select(".alert .numbers").text()).contains("Línea nueva 1-855-812-1001");
		assertThat(page("/en/").select(".alert .numbers a").eachAttr("href")).last().isEqualTo("tel:+18558121001");
	}

	@Test
	void websiteStandsOnThePageOfHelpAsALinkThatLeavesTheSite() {
		submitted(page(path(2)), path(2), Map.of("en.website", "https://example.org/help"));
		assertThat(page("/en/help").select(".hotlines a.out[rel~=noreferrer]").attr("href"))
			.isEqualTo("https://example.org/help");
		assertThat(page("/es/ayuda").select(".hotlines a.out")).isEmpty();
	}

	@Test
	void refusedFormKeepsAllThatWasTypedAndSaysHowToMendIt() {
		Document refused = document(
				submit(page(LIST + "/new"), LIST,
						Map.of("number", "800-SAFE", "es.name", "Línea nueva", "en.textKeyword", "HELP")),
				HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.title()).startsWith("Error:");
		assertThat(refused.getElementById("number").val()).isEqualTo("800-SAFE");
		assertThat(refused.getElementById("number").attr("aria-invalid")).isEqualTo("true");
		assertThat(refused.getElementById("es.name").val()).isEqualTo("Línea nueva");
		assertThat(refused.getElementById("es.name").attr("lang")).isEqualTo("es");
		assertThat(refused.select(".summary a").eachText()).contains("Name: write it in English.",
				"Source: say where you found the number.");
		for (String link : refused.select(".summary a").eachAttr("href")) {
			assertThat(refused.getElementById(link.substring(1))).as(link).isNotNull();
		}
		inSpanish();
		Document spanish = document(submit(page(LIST + "/new"), LIST, Map.of()), HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(spanish.select(".summary a").eachText()).contains("Nombre: escríbalo en inglés.",
				"Número: escriba el que la gente marca.");
	}

	@Test
	void hotlineIsChanged() {
		String path = path(2);
		Document form = page(path);
		assertThat(form.getElementById("number").val()).isEqualTo("1-800-799-7233");
		submitted(form, path, Map.of("en.hours", "Day & night", "verified", "true"));
		assertThat(page(LIST).select("ol.cards > li:nth-child(2)").text()).contains("Day & night", "Last checked");
		assertThat(page(LIST).select("ol.cards > li:nth-child(2) .warn")).isEmpty();
	}

	@Test
	void whatSomebodyElseSavedIsShownBesideWhatWasTyped() {
		String path = path(2);
		Document slow = page(path);
		submitted(page(path), path, Map.of("es.hours", "Solo de noche"));
		Document conflict = document(submit(slow, path, Map.of("es.hours", "Solo de día")), HttpStatus.CONFLICT);
		assertThat(conflict.select(".warn dt").eachText()).containsExactly("Hours (Spanish)");
		assertThat(conflict.select(".warn dd[lang=es]").eachText()).containsExactly("Solo de noche");
		assertThat(conflict.getElementById("es.hours").val()).isEqualTo("Solo de día");
		assertThat(conflict.select(".summary").text()).contains("Nothing was saved");
		assertThat(page(LIST).text()).contains("Solo de noche");
		submitted(conflict, path, Map.of());
		assertThat(page(LIST).text()).contains("Solo de día").doesNotContain("Solo de noche");
	}

	@Test
	void oneButtonNotesACallButNotOfAnotherNumber() {
		String path = path(2);
		Document slow = page(LIST);
		submitted(page(path), path, Map.of("number", "855 812 1001"));
		Document conflict = document(submit(slow, path + "/verification", Map.of()), HttpStatus.CONFLICT);
		assertThat(conflict.select("main [role=alert]").text()).contains("Nothing was noted");
		assertThat(conflict.select("ol.cards > li:nth-child(2) .warn")).hasSize(1);
		submitted(conflict, path + "/verification", Map.of());
		assertThat(page(LIST).select("ol.cards > li:nth-child(2) .warn")).isEmpty();
	}

	@Test
	void hotlinesMoveByButtons() {
		Document list = page(LIST);
		assertThat(list.select("ol.cards > li:nth-child(1) button[aria-label^=Move up]")).isEmpty();
		assertThat(list.select("ol.cards > li:nth-child(2) button[aria-label^=Move down]")).isEmpty();
		submitted(list, path(2) + "/position", Map.of());
		assertThat(page(LIST).select("ol.cards h2").eachText()).last().isEqualTo("Emergency");
	}

	@Test
	void hotlineIsRemovedAfterAQuestionUnlessItIsTheLast() {
		String first = path(1);
		String second = path(2);
		Document list = page(LIST);
		assertThat(list.select("a[href=" + second + "/removal]").text())
			.isEqualTo("Remove National Domestic Violence Hotline");
		Document lastQuestion = page(second + "/removal");
		submitted(page(first + "/removal"), first + "/removal", Map.of());
		assertThat(page("/en/").select(".alert .numbers").text()).doesNotContain("911");
		list = page(LIST);
		assertThat(list.select("a[href$=/removal]")).isEmpty();
		assertThat(list.text()).contains("The last hotline can’t be removed");
		document(submit(lastQuestion, second + "/removal", Map.of()), HttpStatus.CONFLICT);
		assertThat(statusFor(Role.EDITOR, first)).isEqualTo(HttpStatus.NOT_FOUND);
	}

	private String path(int position) {
		List<Long> ids = this.database.queryForList("select id from hotline where position = ?", Long.class, position);
		return LIST + "/" + ids.get(0);
	}

}
