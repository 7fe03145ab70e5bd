package laurel.comment.web;

import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import laurel.lang.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever comments, without script, session or account; and whoever should not. */
class CommentFormTest extends CommentForms {

	@ParameterizedTest
	@EnumSource
	void commentIsHeldAndItsWriterToldWhoReadsItAndHowToTakeItBack(Language language) {
		Map<String, String> fields = opened(form(language));
		MvcTestResult sent = send(form(language), with(fields, "text", "Me ayudó / It helped"));
		assertThat(sent).hasStatus(303);
		Document received = page(sent.getResponse().getHeader("Location"));
		String code = received.select(".code").text();
		assertThat(code).matches("([a-z]+ ){5}[a-z]+");
		assertThat(received.select("html").attr("lang")).isEqualTo(language.code());
		assertThat(received.select(".lead").text()).contains("3");
		assertThat(held()).isEqualTo(1);
		assertThat(this.database.sql("select state || language || name || voice from comment")
			.query(String.class)
			.single()).isEqualTo("held" + language.code() + "reader");
		assertThat(sent.getResponse().getHeaders("Set-Cookie")).isEmpty();
		String withdrawal = received.select("main a[href$=/withdraw], main a[href$=/retirar]").attr("href");
		MvcTestResult wrong = send(withdrawal, Map.of("code", "one two three four five six"));
		assertThat(wrong).hasStatus(422);
		assertThat(document(wrong).select("#code").val()).isEqualTo("one two three four five six");
		String typed = " 1. " + code.toUpperCase(Locale.ROOT).replace(" ", ", ");
		assertThat(send(withdrawal, Map.of("code", typed))).hasStatus(200);
		assertThat(held()).isZero();
		assertThat(send(withdrawal, Map.of("code", typed))).as("by a double tap").hasStatus(200);
		assertThat(send(withdrawal, Map.of("code", code))).hasStatus(422);
	}

	@Test
	void writerIsAskedOnceWhetherDetailsShallGo() {
		Map<String, String> fields = with(opened(FORM), "text", "Write to ana@mail.example or call 210-555-0143");
		MvcTestResult asked = send(FORM, fields);
		assertThat(asked).hasStatus(200);
		assertThat(document(asked).select(".ask li").eachText())
			.containsExactlyInAnyOrder("An e-mail address: ana@mail.example", "A telephone number: 210-555-0143");
		assertThat(document(asked).select("textarea").first().wholeText()).contains("ana@mail.example");
		assertThat(held()).isZero();
		assertThat(send(FORM, with(fields(document(asked)), "details", "REMOVE"))).hasStatus(303);
		assertThat(this.database.sql("select text from comment").query(String.class).single())
			.isEqualTo("Write to (taken out) or call (taken out)");
	}

	@Test
	void writerMayKeepThem() {
		Map<String, String> fields = with(opened(FORM), "text", "Call 210-555-0143");
		assertThat(send(FORM, with(fields, "details", "KEEP"))).hasStatus(303);
		assertThat(this.database.sql("select text from comment").query(String.class).single())
			.isEqualTo("Call 210-555-0143");
	}

	@Test
	void hotlineIsNoDetail() {
		assertThat(send(FORM, with(opened(FORM), "text", "Call 1-800-799-7233, they helped me"))).hasStatus(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n ", "\u200b\u202e" })
	void emptyTextIsAskedForAgain(String text) {
		MvcTestResult refused = send(FORM, with(with(opened(FORM), "text", text), "name", "Ana"));
		assertThat(refused).hasStatus(422);
		Document page = document(refused);
		assertThat(page.title()).startsWith("Error:");
		assertThat(page.select(".summary a[href=#text]").text()).isEqualTo("Write something first.");
		assertThat(page.select("#text").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#name").val()).isEqualTo("Ana");
	}

	@Test
	void tooLongIsCountedAsPeopleCount() {
		Map<String, String> fields = opened(FORM);
		MvcTestResult refused = send(FORM, with(fields, "text", "😀".repeat(3002)));
		assertThat(refused).hasStatus(422);
		assertThat(document(refused).select("#fault-text").text()).contains("3,000", "2 too many");
		assertThat(document(refused).select("textarea").first().wholeText()).hasSize(6004);
		assertThat(send(FORM, with(fields(document(refused)), "text", "😀\r\n".repeat(1500)))).hasStatus(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Laurel", "L A U R E L", "Lаurel", "Administrator", "Test moderator", "Laurel Support",
			"Equipo de apoyo", "Ana (m0derator)", "I am the Test moderator" })
	void nobodySpeaksAsTheOrganisation(String name) {
		moderator();
		MvcTestResult refused = send(FORM, with(with(opened(FORM), "text", "Words"), "name", name));
		assertThat(refused).hasStatus(422);
		assertThat(document(refused).select("#fault-name").text()).startsWith("This name looks like ours");
		assertThat(document(refused).select("#name").val()).isEqualTo(name);
	}

	@Test
	void emailIsSealedAndNowhereToRead() {
		Map<String, String> fields = with(with(opened(FORM), "text", "Words"), "email", "ana@mail.example");
		assertThat(send(FORM, with(fields, "safe", "true"))).hasStatus(303);
		String row = this.database.sql("select c::text from comment c").query(String.class).single();
		assertThat(row).doesNotContain("ana")
			.doesNotContain("mail")
			.doesNotContain(HexFormat.of().formatHex("ana@mail".getBytes()));
		assertThat(document(send(FORM, with(with(opened(FORM), "text", "Words"), "email", "ana@mail")))
			.select("#fault-email")
			.text()).startsWith("This e-mail address is not complete.");
	}

	@Test
	void tokenServesOnceForItsEntryAndLanguage() {
		Map<String, String> fields = with(opened(FORM), "text", "Words");
		assertThat(send(FORM, fields)).hasStatus(303);
		assertThat(document(send(FORM, with(fields, "text", "Other words"))).select(".summary").text())
			.contains("was sent already");
		Map<String, String> spanish = with(opened(form(Language.ES)), "text", "Words");
		MvcTestResult foreign = send(FORM, spanish);
		assertThat(foreign).hasStatus(422);
		assertThat(send(FORM, with(fields, "token", "made up"))).hasStatus(422);
		assertThat(held()).isEqualTo(1);
		Map<String, String> again = fields(document(foreign));
		assertThat(again.get("text")).isEqualTo("Words");
		this.clock.move(Duration.ofSeconds(4));
		assertThat(send(FORM, again)).hasStatus(303);
	}

	@Test
	void formThatWasOpenTooShortOrTooLongIsShownOnceMore() {
		Map<String, String> quick = with(opened(FORM, Duration.ZERO), "text", "Words");
		MvcTestResult refused = send(FORM, quick);
		assertThat(refused).hasStatus(422);
		assertThat(document(refused).select(".summary").text()).contains("very quick");
		this.clock.move(Duration.ofSeconds(4));
		assertThat(send(FORM, fields(document(refused)))).hasStatus(303);
		MvcTestResult late = send(FORM, with(opened(FORM, Duration.ofHours(13)), "text", "More words"));
		assertThat(late).hasStatus(422);
		assertThat(document(late).select(".summary").text()).contains("open for very long");
		this.clock.move(Duration.ofSeconds(4));
		assertThat(send(FORM, fields(document(late)))).hasStatus(303);
	}

	@Test
	void otherSitesSendNothing() {
		Map<String, String> fields = with(opened(FORM), "text", "Words");
		for (Map<String, String> headers : List.of(Map.of("Sec-Fetch-Site", "cross-site"),
				Map.of("Sec-Fetch-Site", "same-site"), Map.of("Sec-Fetch-Site", "none"),
				Map.of("Origin", "https://elsewhere.example"), Map.<String, String>of())) {
			MvcTestResult refused = send(FORM, fields, headers);
			assertThat(refused).as(headers.toString()).hasStatus(403);
			assertThat(document(refused).select("textarea").first().wholeText()).isEqualTo("Words");
		}
		assertThat(send(FORM, fields, Map.of("Origin", "null"))).hasStatus(303);
	}

	@Test
	void fourthFromOneSourceIsAskedToWaitAndKeepsTheText() {
		for (int i = 0; i < 3; i++) {
			assertThat(send(FORM, with(opened(FORM), "text", "Words " + i))).hasStatus(303);
		}
		MvcTestResult refused = send(FORM, with(opened(FORM, Duration.ofSeconds(5)), "text", "Words at last"));
		assertThat(refused).hasStatus(429);
		assertThat(document(refused).select("textarea").first().wholeText()).isEqualTo("Words at last");
		assertThat(document(refused).select("main a[href^=tel]")).isNotEmpty();
		this.clock.move(Duration.ofMinutes(10));
		assertThat(send(FORM, fields(document(refused)))).hasStatus(303);
	}

	@Test
	void replyStandsBelowWhatItAnswers() {
		UUID first = seen("Ana", "First words");
		Document page = page(ENTRY);
		String reply = page.select("#c-" + first + " a").attr("href");
		assertThat(page.select("#c-" + first + " a").text()).isEqualTo("Reply to Ana");
		Map<String, String> fields = opened(reply);
		assertThat(page(reply).select(".answered").text()).contains("First words");
		assertThat(send(FORM, with(fields, "text", "Second words"))).hasStatus(303);
		assertThat(this.database.sql("select parent_id from comment where text = 'Second words'")
			.query(UUID.class)
			.single()).isEqualTo(first);
		MvcTestResult gone = send(FORM, with(with(opened(FORM), "text", "Words"), "to", UUID.randomUUID().toString()));
		assertThat(gone).hasStatus(422);
		assertThat(document(gone).select(".summary").text()).contains("no longer there");
	}

	@Test
	void closedEntryTakesNothingAndKeepsWhatWasTyped() {
		Map<String, String> fields = with(opened(FORM), "text", "Words");
		this.database.sql("update entry set comments_open = false where id = ?").param(entry()).update();
		this.entities.clear();
		MvcTestResult refused = send(FORM, fields);
		assertThat(refused).hasStatus(422);
		assertThat(document(refused).select("textarea").first().wholeText()).isEqualTo("Words");
		assertThat(this.mvc.get().uri(FORM)).hasStatus(303);
		assertThat(page(ENTRY).select("#comments")).isEmpty();
		this.database.sql("update entry set comments_open = true where id = ?").param(entry()).update();
		this.database.sql("update comment_setting set closes_after_days = 1").update();
		this.entities.clear();
		assertThat(page(ENTRY).select("#comments")).isEmpty();
	}

	@Test
	void whereNobodyTalksThereIsNoForm() {
		for (String path : List.of("/en/about/comments", "/en/posts/nothing/comments", "/en/posts/x%00/comments",
				"/en/nope/when-the-phone-is-shared/comments")) {
			assertThat(this.mvc.get().uri(URI.create(path)).exchange().getResponse().getStatus()).as(path)
				.isIn(400, 404);
		}
	}

	@Test
	void wordsAreShownAsTheyWereWritten() {
		String hostile = "<b>**bold**</b> [x](javascript:alert(1)) <script>alert(1)</script>";
		UUID id = seen("<i>Ana</i>", hostile);
		Document page = page(ENTRY);
		assertThat(page.select("#c-" + id + " p").eachText()).contains(hostile);
		assertThat(page.select("#c-" + id + " strong").text()).isEqualTo("<i>Ana</i>");
		assertThat(page.select("#c-" + id).select("b, i, script")).isEmpty();
	}

	@Test
	void lettersThatHideAreCleanedAway() {
		String hidden = "pa\u0000ssed \u202eback\u202c zero\u200bwidth \ud83d tag\udb40\udc41 z" + "\u0301".repeat(40);
		assertThat(send(FORM, with(opened(FORM), "text", hidden))).hasStatus(303);
		assertThat(this.database.sql("select text from comment").query(String.class).single())
			.matches("passed back zerowidth ?\\?? ?tag z?\\p{L}?\\p{M}{0,2}");
	}

}
