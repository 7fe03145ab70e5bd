package laurel.comment.desk;

import java.util.Map;

import laurel.comment.CommentSettings;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsControllerTest extends CommentDesk {

	private static final String HERE = "/desk/comments/settings";

	@Autowired
	private CommentSettings settings;

	private DeskVisitor administrator;

	@BeforeEach
	void sitDown() {
		this.administrator = as(Role.ADMINISTRATOR, Language.EN);
	}

	@Test
	void onlyAdministratorsChangeThem() {
		for (Role role : Role.values()) {
			assertThat(as(role, Language.EN).status(HERE)).as(role.name())
				.isEqualTo((role == Role.ADMINISTRATOR) ? 200 : 403);
		}
		assertThat(doorFor(HERE)).startsWith("/desk/sign-in");
	}

	@Test
	void settingsAreKeptAndHoldAtOnce() {
		assertDone(
				this.administrator.send(HERE, HERE, Map.of("wait", " 5 ", "closing", "30", "es.steps",
						"Llame a Ana.\r\nNo responda.", "en.steps", "Call Ana.\r\nDo not answer.")),
				HERE, "comment-settings.done");
		CommentSettings.Settings now = this.settings.now();
		assertThat(now.answerDays()).isEqualTo(5);
		assertThat(now.closesAfterDays()).isEqualTo(30);
		assertThat(now.steps(Language.ES)).contains("Llame a Ana.\nNo responda.");
		assertThat(now.steps(Language.EN)).contains("Call Ana.\nDo not answer.");
		assertThat(record("comment-settings")).containsExactly(
				"comment-settings.steps-changed  – → Llame a Ana. No responda. / Call Ana. Do not answer.",
				"comment-settings.closing-changed  – → 30", "comment-settings.wait-changed  3 → 5");
		Document page = this.administrator.open(HERE);
		assertThat(page.getElementById("closing").val()).isEqualTo("30");
		assertThat(page.getElementById("es.steps").attr("lang")).isEqualTo("es");
		this.administrator.send(page, HERE, Map.of("closing", "", "es.steps", "", "en.steps", ""));
		assertThat(this.settings.now().closesAfterDays()).isNull();
		assertThat(this.settings.now().steps(Language.EN)).isEmpty();
	}

	@Test
	void whatStaysAsItIsIsNotOnRecord() {
		assertDone(this.administrator.send(HERE, HERE, Map.of()), HERE, "comment-settings.done");
		assertThat(record("comment-settings")).isEmpty();
	}

	@Test
	void wrongFieldsSayHowToMendThemAndKeepWhatWasTyped() {
		Document refused = page(
				this.administrator.send(HERE, HERE, Map.of("wait", "three", "closing", "-1", "en.steps", "Call Ana.")),
				422);
		assertThat(refused.title()).startsWith("Error: Settings of comments");
		assertThat(refused.select(".summary a").eachAttr("href")).containsExactly("#wait", "#closing", "#es.steps");
		assertThat(refused.select(".summary a").eachText())
			.contains("Days until the answer: write a whole number from 1 to 60, in digits.");
		assertThat(refused.getElementById("wait").val()).isEqualTo("three");
		assertThat(refused.getElementById("closing").val()).isEqualTo("-1");
		assertThat(refused.getElementById("en.steps").wholeText()).contains("Call Ana.");
		assertThat(refused.getElementById("es.steps").attr("aria-invalid")).isEqualTo("true");
		assertThat(this.settings.now().answerDays()).isEqualTo(3);
		for (String days : new String[] { "", "0", "61", "5.5", "٥", "99999999999" }) {
			page(this.administrator.send(HERE, HERE, Map.of("wait", days)), 422);
			if (!days.isEmpty() && !days.equals("61")) {
				page(this.administrator.send(HERE, HERE, Map.of("closing", days)), 422);
			}
		}
		Document spanish = page(as(Role.ADMINISTRATOR, Language.ES).send(HERE, HERE,
				Map.of("es.steps", "😀".repeat(2001), "en.steps", "x".repeat(2000))), 422);
		assertThat(spanish.select(".summary a").eachText())
			.containsExactly("Si alguien puede estar en peligro: hágalo más corto, como máximo 2,000 caracteres.");
	}

	@Test
	void whatSomebodyElseSavedStandsBesideWhatWasTyped() {
		Document slow = this.administrator.open(HERE);
		this.administrator.send(HERE, HERE, Map.of("wait", "7", "es.steps", "Uno", "en.steps", "One"));
		Document conflict = page(this.administrator.send(slow, HERE, Map.of("wait", "9")), 409);
		assertThat(conflict.select(".summary").text()).contains("Nothing was overwritten");
		assertThat(conflict.select(".warn dt").eachText()).containsExactly("Days until the answer",
				"If somebody may be in danger (Spanish)", "If somebody may be in danger (English)");
		assertThat(conflict.select(".warn dd").eachText()).containsExactly("7", "Uno", "One");
		assertThat(conflict.getElementById("wait").val()).isEqualTo("9");
		assertDone(this.administrator.send(conflict, HERE, Map.of()), HERE, "comment-settings.done");
		assertThat(this.settings.now().answerDays()).isEqualTo(9);
	}

	@Test
	void pageSpeaksSpanishToWhoeverChoseIt() {
		Document page = as(Role.ADMINISTRATOR, Language.ES).open(HERE);
		assertThat(page.select("h1").text()).isEqualTo("Configuración de los comentarios");
		assertThat(page.select(".crumbs a[href=/desk/comments]").text()).isEqualTo("Comentarios");
		assertThat(page.getElementById("en.steps").attr("lang")).isEqualTo("en");
	}

}
