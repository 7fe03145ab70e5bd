package laurel.content.desk;

import java.beans.PropertyDescriptor;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import laurel.content.ContentKind;
import laurel.content.EntryForm;
import laurel.content.Manuscript;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.BeanUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a text is written: what is typed is saved, or comes back with what is wrong. */
class WritingControllerTest extends WritingPage {

	/** What other pages decide, and what only files say. */
	private static final Set<String> ELSEWHERE = Set.of("class", "language", "group", "draft", "date", "updated",
			"changeNote", "purpose", "unpublish");

	static Stream<String> kinds() {
		return Stream.of("post", "finding", "webinar", "page");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyFieldOfAKindCanBeWritten(String name) {
		ContentKind kind = this.kinds.named(name).orElseThrow();
		long id = this.manuscripts.begin(this.writer, kind);
		List<String> names = writer().open(path(id)).select("form [name]").eachAttr("name");
		Set<String> shared = this.forms.empty(kind).sharedProperties();
		Stream<String> properties = Arrays.stream(BeanUtils.getPropertyDescriptors(kind.formType()))
			.map(PropertyDescriptor::getName)
			.filter((property) -> !ELSEWHERE.contains(property));
		assertThat(properties)
			.allSatisfy((property) -> assertThat(shared.contains(property) ? List.of("both") : List.of("es", "en"))
				.allSatisfy((side) -> assertThat(names)
					.anyMatch((field) -> field.matches(side + "\\." + property + "(\\[0]\\.\\w+)?"))));
	}

	@Test
	void bothLanguagesAreSavedTogetherWithWhatTheyShare() {
		long id = begin("post");
		MvcTestResult answer = save(id, Map.of("es.title", "Al salir", "en.title", "On leaving", "es.body", "Hola.",
				"en.body", "Hello.", "both.consent", "Signed in May.", "both.topics", topic()));
		assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo(path(id));
		assertThat(form(id, Language.ES)).satisfies((form) -> {
			assertThat(form.getSlug()).isEqualTo("al-salir");
			assertThat(form.getBody()).isEqualTo("Hola.");
			assertThat(form.getConsent()).isEqualTo("Signed in May.");
			assertThat(form.getTopics()).containsExactly(topic());
		});
		assertThat(form(id, Language.EN).getConsent()).isEqualTo("Signed in May.");
		assertThat(manuscript(id).original()).isEqualTo(this.writer.language());
		Document page = writer().open(path(id));
		assertThat(page.select("[name=en.title]").val()).isEqualTo("On leaving");
		assertThat(page.select("[name=both.topics][checked]").eachAttr("value")).containsExactly(topic());
		assertThat(page.select("[name=both.topics] + label").eachText()).hasSizeGreaterThan(5)
			.isSortedAccordingTo(Collator.getInstance(Locale.US));
		assertThat(page.select("[data-unsaved]")).isEmpty();
	}

	@Test
	void languageWithoutWordsIsNotBegun() {
		long id = begin("webinar");
		save(id, Map.of("es.title", "Hablar", "both.presenters", "Ana Ruiz, abogada\r\n\r\n Luz ", "both.starts",
				"2027-03-04T18:30", "both.minutes", ""));
		assertThat(manuscript(id).text(Language.EN)).isEmpty();
		Document page = writer().open(path(id));
		assertThat(page.select("[name=both.presenters]").text()).isEqualTo("Ana Ruiz, abogada\nLuz");
		assertThat(page.select("[name=both.starts]").val()).isEqualTo("2027-03-04T18:30");
		assertThat(page.select("[name=both.minutes]").val()).isEmpty();
	}

	@Test
	void themesAreFilledInAndEmptyOnesAreDropped() {
		long id = begin("finding");
		save(id, Map.of("en.title", "Rent", "en.themes[1].name", "Deposits", "en.themes[1].quote",
				"It was the deposit.", "en.themes[1].quoteLanguage", "es"));
		Document page = writer().open(path(id));
		assertThat(page.select("[name=en.themes[0].name]").val()).isEqualTo("Deposits");
		assertThat(page.select("[name=en.themes[0].quoteLanguage] [selected]").val()).isEqualTo("es");
		assertThat(page.select("[name=en.themes[2].name]").val()).isEmpty();
	}

	@Test
	void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
		long id = begin("webinar");
		MvcTestResult answer = save(id, Map.of("en.title", "x".repeat(201), "es.slug", "no/address", "both.minutes",
				"an hour", "both.starts", "tomorrow", "en.transcript", "Every word."));
		assertThat(answer).hasStatus(422);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select(".summary a").eachAttr("href")).contains("#en.title", "#es.slug", "#both.minutes",
				"#both.starts");
		assertThat(page.select(".summary a").eachAttr("href"))
			.allSatisfy((link) -> assertThat(page.getElementById(link.substring(1))).isNotNull());
		assertThat(page.select("[name=both.minutes]").val()).isEqualTo("an hour");
		assertThat(page.select("[name=en.transcript]").text()).isEqualTo("Every word.");
		assertThat(page.select("form[data-unsaved]")).isNotEmpty();
		assertThat(manuscript(id).texts()).isEmpty();
	}

	@Test
	void sameFaultOnBothSidesSaysOnWhich() {
		MvcTestResult answer = save(begin("post"), Map.of("en.title", "x".repeat(201), "es.title", "x".repeat(201)));
		assertThat(DeskVisitor.page(answer).select(".summary a").eachText()).hasSize(2)
			.doesNotHaveDuplicates()
			.anyMatch((fault) -> fault.endsWith("(Spanish)"))
			.anyMatch((fault) -> fault.endsWith("(English)"));
	}

	@Test
	void nothingWrittenIsToldSo() {
		MvcTestResult answer = save(begin("post"), Map.of("both.consent", "Signed."));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select(".summary").text()).contains("Write a title or some words first");
	}

	@Test
	void addressOfAnotherTextIsRefusedAndASuggestedOneIsNumbered() {
		save(begin("post"), Map.of("en.title", "Same name"));
		long second = begin("post");
		assertThat(save(second, Map.of("en.title", "Other", "en.slug", "same-name"))).hasStatus(422);
		assertThat(save(second, Map.of("en.title", "Same name"))).hasStatus(303);
		assertThat(form(second, Language.EN).getSlug()).isEqualTo("same-name-2");
	}

	@Test
	void addressMayBeTypedAsWords() {
		long id = begin("post");
		assertThat(save(id, Map.of("es.title", "Al salir", "es.slug", "Teléfono Compartido"))).hasStatus(303);
		assertThat(form(id, Language.ES).getSlug()).isEqualTo("telefono-compartido");
	}

	@Test
	void letterThatNoTextMayHaveIsTakenOut() {
		long id = begin("post");
		save(id, Map.of("en.title", "Le\u001bav\u202eing\u200b", "en.body", "One\r\ntwo\u0007"));
		assertThat(form(id, Language.EN).getTitle()).isEqualTo("Leaving");
		assertThat(form(id, Language.EN).getBody()).isEqualTo("One\ntwo");
	}

	@Test
	void fieldThatThePageDoesNotHaveChangesNothing() {
		long id = begin("post");
		var request = this.mvc.post().uri(path(id)).with(this.desk.as(Role.WRITER));
		Map.of("version", "0", "en.title", "Mine", "en.draft", "true", "en.date", "2020-01-01", "en.group", "other",
				"en.purpose", "HELP", "both.class.module", "x", "en.language", "es", "en.nothing", "x")
			.forEach(request::param);
		assertThat(request.exchange()).hasStatus(303);
		EntryForm form = form(id, Language.EN);
		assertThat(form.isDraft()).isFalse();
		assertThat(form.getDate()).isNull();
		assertThat(form.getPurpose()).isNull();
		assertThat(form.getGroup()).isEqualTo(manuscript(id).translationGroup());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en.title[0].x", "both.topics[99].x", "en.themes[0].class", "es.body[1].a" })
	void fieldOfNoShapeIsNoMistakeOfOurs(String field) {
		long id = begin("finding");
		MvcTestResult answer = this.mvc.post()
			.uri(path(id))
			.with(this.desk.as(Role.WRITER))
			.param("version", "0")
			.param("en.title", "x")
			.param(field, "x")
			.exchange();
		assertThat(answer.getResponse().getStatus()).isIn(303, 400, 422);
	}

	@Test
	void staleSaveIsRefusedWithBothVersionsAndIsNotLost() {
		long id = begin("post");
		save(id, Map.of("en.title", "First", "en.body", "Old words."));
		Document open = writer().open(path(id));
		Member editor = this.desk.member(Role.EDITOR, Language.EN);
		DeskVisitor other = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
		assertThat(other.send(path(id), path(id), Map.of("en.body", "Their words."))).hasStatus(303);
		MvcTestResult answer = writer().send(open, path(id), Map.of("en.body", "My words."));
		assertThat(answer).hasStatus(409);
		Document page = DeskVisitor.page(answer);
		assertThat(page.select("main .warn .diff").eachText()).containsExactly("Their words.", "My words.");
		assertThat(page.select("main .warn").text()).contains("by " + editor.name());
		assertThat(page.select("[name=en.body]").text()).isEqualTo("My words.");
		assertThat(form(id, Language.EN).getBody()).isEqualTo("Their words.");
		assertThat(writer().send(page, path(id), Map.of())).hasStatus(303);
		assertThat(form(id, Language.EN).getBody()).isEqualTo("My words.");
	}

	@Test
	void whoSavesGoesOnWhereTheyChose() {
		long id = begin("post");
		assertThat(save(id, Map.of("en.title", "On", "then", "publication"))).redirectedUrl()
			.isEqualTo(path(id) + "/publication");
		assertThat(save(id, Map.of("then", "//elsewhere.test"))).redirectedUrl().isEqualTo(path(id));
	}

	@Test
	void textOfSomebodyElseIsNotThere() {
		long id = begin("post");
		save(id, Map.of("en.title", "Mine"));
		DeskVisitor other = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER, Language.ES));
		for (String place : List.of("", "/autosave", "/removal", "/preview", "/history", "/publication")) {
			assertThat(other.status(path(id) + place)).as(place).isEqualTo(404);
		}
		Manuscript kept = manuscript(id);
		assertThat(kept.title(Language.EN)).isEqualTo("Mine");
	}

	@Test
	void textThatNobodySawIsTakenAwayAndOthersAreNot() {
		long id = begin("post");
		save(id, Map.of("en.title", "Gone"));
		Element link = writer().open(path(id)).selectFirst("main a[href$=/removal]");
		assertThat(link).isNotNull();
		assertThat(writer().send(path(id) + "/removal", path(id) + "/removal", Map.of())).hasStatus(303)
			.redirectedUrl()
			.isEqualTo("/desk/texts");
		assertThat(writer().status(path(id))).isEqualTo(404);
		long seen = this.database.sql("select min(id) from manuscript where entry_id is not null")
			.query(Long.class)
			.single();
		DeskVisitor editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
		assertThat(editor.open(path(seen) + "/removal").select("main form")).isEmpty();
		assertThat(this.mvc.post().uri(path(seen) + "/removal").with(this.desk.as(Role.EDITOR))).hasStatus(409);
		assertThat(editor.status(path(seen))).isEqualTo(200);
	}

}
