package laurel.safety.desk;

import java.util.Map;

import laurel.staff.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class AlertPagesTest extends SafetyPages {

	private static final String HERE = "/desk/alert";

	@Test
	void onlyAdministratorsChangeTheAlert() {
		assertThat(statusFor(Role.ADMINISTRATOR, HERE)).isEqualTo(HttpStatus.OK);
		assertThat(statusFor(Role.EDITOR, HERE)).isNotEqualTo(HttpStatus.OK);
	}

	@Test
	void ownWordsStandOnEveryPageAndTheBuiltInOnesComeBack() {
		Document form = page(HERE);
		assertThat(form.select("fieldset dd[lang=es]").eachText()).contains("¿Está en peligro?");
		assertThat(form.select("form[action=/desk/alert/removal]")).isEmpty();
		String before = page("/en/").select(".alert p").first().text();
		submitted(form, HERE, Map.of("textEs", "Cuidado <b>", "textEn", "Careful\r\nhere"));
		assertThat(page("/en/").select(".alert p").first().text()).startsWith("Safety. Careful here");
		assertThat(page("/es/articulos").select(".alert p").first().text()).startsWith("Seguridad. Cuidado <b>");
		submitted(page(HERE), "/desk/alert/removal", Map.of());
		assertThat(page("/en/").select(".alert p").first().text()).isEqualTo(before);
	}

	@Test
	void wordsOfOneLanguageAreRefusedAndKept() {
		Document refused = document(submit(page(HERE), HERE, Map.of("textEs", "Solo así")),
				HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.select(".summary a").eachText()).containsExactly(
				"Alert: you wrote it in one language only. Write it in English too, or empty both fields.");
		assertThat(refused.select(".summary a").attr("href")).isEqualTo("#textEn");
		assertThat(refused.getElementById("textEs").wholeText()).contains("Solo así");
		assertThat(refused.getElementById("textEs").attr("lang")).isEqualTo("es");
	}

	@Test
	void whatSomebodyElseSavedIsShown() {
		Document slow = page(HERE);
		submitted(page(HERE), HERE, Map.of("dangerEs", "¿Ahora?", "dangerEn", "Now?"));
		Document conflict = document(submit(slow, HERE, Map.of("dangerEs", "¿Ya?", "dangerEn", "At once?")),
				HttpStatus.CONFLICT);
		assertThat(conflict.select(".warn dd").eachText()).containsExactly("¿Ahora?", "Now?");
		assertThat(conflict.getElementById("dangerEn").val()).isEqualTo("At once?");
		submitted(conflict, HERE, Map.of());
		assertThat(page("/en/").select(".alert .numbers strong").text()).isEqualTo("At once?");
	}

}
