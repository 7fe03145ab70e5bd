package laurel.comment.desk;

import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What moderators take out of the words of a comment, and how they translate them. */
class CommentWordsTest extends OneCommentDesk {

	private static final String NUMBERS = "Call 512-555-0147, or 512-555-0148.\nI live in Elm Street, Austin.";

	@ParameterizedTest
	@EnumSource
	void detailsThatWereFoundAreTakenOutByTicking(Language language) {
		String path = held(Language.EN, "", NUMBERS);
		Document page = moderator(language).open(path);
		assertThat(page.select("input[name=details]").eachAttr("value")).contains("512-555-0147", "512-555-0148");
		assertDone(
				post(Role.MODERATOR, language, path + "/redaction",
						Map.of("details", List.of("512-555-0147", "512-555-0148"))),
				path, "moderation.one.done.redacted");
		page = moderator(language).open(path);
		assertThat(page.select(".said .redacted")).hasSize(2)
			.allMatch((mark) -> mark.text().equals("[taken out by the moderators]"));
		assertThat(page.html()).doesNotContain("0147", "0148");
		assertThat(onRecord()).singleElement().asString().contains("comment.redacted").doesNotContain("0147");
	}

	@Test
	void passageWithACommaStaysWhole() {
		String path = held(Language.EN, "", "I live in Elm Street, Austin.");
		post(path + "/redaction", Map.of("details", "Elm Street, Austin"));
		assertThat(column(path, "text")).isEqualTo("I live in \ufffc.");
	}

	@ParameterizedTest
	@CsvSource({ "EN, doesn’t stand in the comment, Choose or write", "ES, no está en el comentario, Elija o escriba" })
	void passageThatIsNotThereIsToldAtItsField(Language language, String absent, String nothing) {
		String path = held(Language.EN, "Ana", NUMBERS);
		MvcTestResult answer = moderator(language).send(path, path + "/redaction", Map.of("passage", "elm street"));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select("#fault-passage").text()).contains(absent);
		assertThat(page.getElementById("passage").val()).isEqualTo("elm street");
		assertThat(page.select(".summary a").attr("href")).isEqualTo("#passage");
		answer = post(Role.MODERATOR, language, path + "/redaction",
				Map.of("passage", List.of("nowhere"), "details", List.of("512-555-0147"), "name", List.of("true")));
		assertThat(DeskVisitor.page(answer).select("input[type=checkbox][checked]")).hasSize(2);
		answer = moderator(language).send(path, path + "/redaction", Map.of());
		assertThat(DeskVisitor.page(answer).select("#fault-passage").text()).contains(nothing);
		assertThat(column(path, "text")).isEqualTo(NUMBERS);
		assertThat(onRecord()).isEmpty();
	}

	@Test
	void passageGoesFromAPublicCommentAndFromItsTranslation() {
		String path = held(Language.EN, "Ana Elm", NUMBERS);
		becomePublic(path);
		moderator().send(path, path + "/translation",
				Map.of("translation", "Vivo en Elm Street. Llame al 512-555-0147."));
		assertThat(thread(Language.EN).select(".comments").text()).contains("Elm Street, Austin", "Vivo en Elm Street");
		moderator().send(path, path + "/redaction", Map.of("passage", " Elm  Street "));
		String seen = thread(Language.EN).select(".comments").text();
		assertThat(seen).contains("I live in [taken out by the moderators], Austin.",
				"Vivo en [quitado por quienes moderan].", "Ana Elm");
		assertThat(seen).doesNotContain("Elm Street");
	}

	@Test
	void nameOfTheWriterIsTakenOutAloneOrAsAPassage() {
		String path = held(Language.EN, "A", "A door.");
		assertDone(moderator().send(path, path + "/redaction", Map.of("name", "true")), path,
				"moderation.one.done.redacted");
		assertThat(column(path, "name || '/' || text")).isEqualTo("/A door.");
		assertThat(moderator().open(path).getElementById("name")).isNull();
		path = held(Language.EN, "Ana Ruiz", "It was here.");
		post(path + "/redaction", Map.of("passage", "Ruiz"));
		assertThat(column(path, "name")).isEqualTo("Ana");
	}

	@Test
	void secondWhoTakesOutTheSameIsTold() {
		String path = held(Language.EN, "", NUMBERS);
		Document open = moderator().open(path);
		post(path + "/redaction", Map.of("details", "512-555-0147"));
		MvcTestResult answer = moderator().send(open, path + "/redaction", Map.of("details", "512-555-0147"));
		assertThat(answer).hasStatus(409);
		assertThat(DeskVisitor.page(answer).select(".summary").text()).contains("somebody else took it out");
	}

	@ParameterizedTest
	@EnumSource
	void translationStandsOnTheSiteAsOne(Language language) {
		String path = held(language, "", (language == Language.EN) ? "Thank you." : "Gracias.");
		becomePublic(path);
		Document page = moderator(language).open(path);
		assertThat(page.getElementById("translation").attr("lang")).isEqualTo(language.other().code());
		assertDone(
				moderator(language).send(page, path + "/translation",
						Map.of("translation", " Words\u202e of\r\nanother  language ")),
				path, "moderation.one.done.translated");
		assertThat(column(path, "translation")).isEqualTo("Words of\nanother language");
		Document thread = thread(language);
		assertThat(thread.select(".translation [lang=" + language.other().code() + "] p").eachText())
			.containsExactly("Words of", "another language");
		assertDone(moderator(language).send(path, path + "/translation", Map.of("translation", " ")), path,
				"moderation.one.done.untranslated");
		assertThat(thread(language).select(".translation")).isEmpty();
		assertThat(onRecord()).hasSize(2).allMatch((event) -> event.contains("comment.translated"));
	}

	@ParameterizedTest
	@CsvSource({ "EN, there are 1 too many", "ES, sobran 1" })
	void translationThatIsTooLongIsKeptInItsField(Language language, String message) {
		String path = held(Language.EN, "", "Thank you.");
		MvcTestResult answer = moderator(language).send(path, path + "/translation",
				Map.of("translation", "á".repeat(6001)));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select("#fault-translation").text()).contains(message);
		assertThat(DeskVisitor.page(answer).getElementById("translation").val()).hasSize(6001);
		assertThat(column(path, "translation")).isEmpty();
		assertDone(moderator(language).send(path, path + "/translation", Map.of("translation", "😀".repeat(6000))),
				path, "moderation.one.done.translated");
	}

	@ParameterizedTest
	@CsvSource({ "EN, Somebody else changed", "ES, Otra persona cambió" })
	void translationOfSomebodyElseIsNotOverwrittenUnseen(Language language, String message) {
		String path = held(Language.EN, "", "Thank you.");
		Document open = moderator(language).open(path);
		moderator().send(path, path + "/translation", Map.of("translation", "Gracias."));
		MvcTestResult answer = moderator(language).send(open, path + "/translation",
				Map.of("translation", "Muchas gracias."));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary").text()).contains(message);
		assertThat(page.select("section.warn dd").text()).isEqualTo("Gracias.");
		assertThat(page.getElementById("translation").val()).isEqualTo("Muchas gracias.");
		assertDone(moderator(language).send(page, path + "/translation", Map.of()), path,
				"moderation.one.done.translated");
		assertThat(column(path, "translation")).isEqualTo("Muchas gracias.");
	}

	@Test
	void markStandsAsWordsInTheFieldAndAsAMarkInWhatIsKept() {
		String path = held(Language.EN, "", "Call 512-555-0147.");
		post(path + "/redaction", Map.of("details", "512-555-0147"));
		moderator().send(path, path + "/translation", Map.of("translation", "Llame al [quitado por quienes moderan]."));
		assertThat(column(path, "translation")).isEqualTo("Llame al \ufffc.");
		Document page = moderator().open(path);
		assertThat(page.getElementById("translation").val()).isEqualTo("Llame al [quitado por quienes moderan].");
		assertDone(moderator().send(page, path + "/translation", Map.of()), path, "moderation.one.done.translated");
	}

	@ParameterizedTest
	@CsvSource({ "REJECT", "SPAM" })
	void whatReadersNeverSeeHasNeitherForm(String verdict) {
		String path = held(Language.EN, "", NUMBERS);
		moderator().send(path, path + "/decision", Map.of("verdict", verdict));
		assertThat(moderator().open(path).select("form[action$=/redaction], form[action$=/translation]")).isEmpty();
	}

}
