package laurel.content.desk;

import laurel.lang.Language;
import laurel.staff.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What one finds through the list of texts. */
class TextSearchTest extends TextListDesk {

	@ParameterizedTest
	@ValueSource(strings = { "cuarcita", "CUARCÍTA", "cuar", "piedra cuarc", "\"piedra de cuarcita\"", "DV piedra",
			"SV", "cuarcita verde" })
	void everyWordIsFoundWithOrWithoutAccents(String words) {
		long text = write("Algo verde", "", "Una piedra de **cuarcíta** que nadie vio, y DV/SV.");
		Document page = page(Role.WRITER, Language.EN, "?words={words}", words);
		assertThat(page.select(".cards a").eachAttr("href")).as(words).containsExactly(path(text));
		assertThat(line(page, text).select("p[lang=es]").text()).endsWith("que nadie vio, y DV/SV.");
		assertThat(line(page, text).select("mark")).isNotEmpty();
		assertThat(page.select("input[name=words]").val()).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "cuarcita blanca", "\"cuarcita de piedra\"", "uarcita", "cuarc piedra", "\"piedra de cuar\"" })
	void textThatLacksAWordIsNotFound(String words) {
		write("Algo verde", "", "Una piedra de cuarcita.");
		Document page = page(Role.WRITER, Language.EN, "?words={words}", words);
		assertThat(page.select(".cards")).isEmpty();
		assertThat(page.select("main").text()).contains("No text fits.");
		assertThat(page.select("main a[href=" + LIST + "]")).hasSize(1);
	}

	@Test
	void titleComesBeforeWhatIsOnlyMentioned() {
		long titled = write("La cuarcita", "", "x");
		long mentioned = write("Otra", "", "De cuarcita.");
		Document page = page(Role.WRITER, Language.EN, "?words=cuarcita");
		assertThat(page.select(".cards a").eachAttr("href")).containsExactly(path(titled), path(mentioned));
		assertThat(line(page, mentioned).select("mark").text()).isEqualTo("cuarcita");
	}

	@Test
	void whatIsWrittenIsShownAsText() {
		long text = write("<b>Cuarzo</b>", "", "Antes <img src=x onerror=alert(1)> cuarzo");
		Document page = page(Role.WRITER, Language.EN, "?words={words}", "cuarzo");
		assertThat(page.select("main img, main b")).isEmpty();
		assertThat(line(page, text).text()).contains("<b>Cuarzo</b>", "img src=x onerror=alert(1) cuarzo");
	}

	@Test
	void topicsHotlinesPlacesAndPeopleAreFoundByThoseWhoKeepThem() {
		assertThat(others(Role.EDITOR, "vivienda")).anyMatch((other) -> other.startsWith("Housing"));
		assertThat(others(Role.EDITOR, "national dom")).anyMatch((other) -> other.endsWith(", hotline"));
		assertThat(others(Role.EDITOR, "navegacion")).isEmpty();
		assertThat(others(Role.WRITER, "texts")).containsExactly("Texts, part of the desk");
		assertThat(others(Role.WRITER, "vivienda")).isEmpty();
		this.desk.member(Role.EDITOR, Language.ES);
		assertThat(others(Role.ADMINISTRATOR, "editor-es@test.example"))
			.containsExactly("Test editor, person who works here");
		assertThat(others(Role.EDITOR, "editor-es@test.example")).isEmpty();
	}

}
