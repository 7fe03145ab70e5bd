package laurel.comment.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import laurel.comment.Comments;
import laurel.comment.Draft;
import laurel.comment.Verdict;
import laurel.lang.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong for people who write comments, and what they are left with. */
class CommentMishapsTest extends CommentForms {

	private static final String WITHDRAWAL = "/en/comments/withdraw";

	private static final String CODE = "one two three four five six";

	@Test
	void nameThatTellsIsAskedAboutAndTakenOut() {
		Map<String, String> fields = with(with(opened(FORM), "text", "Words"), "name", "María González López");
		Document asked = document(send(FORM, fields));
		assertThat(asked.select(".ask li").eachText()).containsExactly("A full name: María González López");
		assertThat(send(FORM, with(fields(asked), "details", "REMOVE"))).hasStatus(303);
		assertThat(this.database.sql("select name || ':' || text from comment").query(String.class).single())
			.isEqualTo(":Words");
		Map<String, String> kept = with(with(opened(FORM), "text", "Words"), "name", "María González López");
		assertThat(send(FORM, with(kept, "details", "KEEP"))).hasStatus(303);
		assertThat(visitor(Language.EN).open("/desk/comments").text())
			.contains("The name could tell who its writer is.");
	}

	/** Or anybody could learn who works here. */
	@Test
	void fewNamesCanBeTried() {
		for (int post = 0; post < 5; post++) {
			assertThat(fault("Luz")).isEmpty();
			assertThat(fault("Laurel")).startsWith("This name looks like ours");
		}
		assertThat(fault("Laurel")).isEqualTo(fault("Luz")).startsWith("Too many names were tried");
		assertThat(send(FORM, with(opened(FORM), "text", "Words"))).hasStatus(303);
	}

	/** With a text that is never kept. */
	private String fault(String name) {
		return document(send(FORM, with(with(opened(FORM, Duration.ofSeconds(5)), "text", ""), "name", name)))
			.select("#fault-name")
			.text();
	}

	/** A double tap, or a form that is sent again because no answer came. */
	@Test
	void whoSendsTheSameTwiceSeesTheWordsThatTakeItBack() {
		Map<String, String> fields = with(opened(FORM), "text", "Words");
		String received = send(FORM, fields).getResponse().getHeader("Location");
		for (int post = 0; post < 5; post++) {
			assertThat(send(FORM, with(fields, "text", " Words\n"))).hasStatus(303)
				.headers()
				.hasValue("Location", received);
		}
		assertThat(page(received).select("p.code").text()).matches("(\\w+ ){5}\\w+");
		assertThat(held()).isEqualTo(1);
		assertThat(send(FORM, fields, Map.of("Sec-Fetch-Site", "cross-site"))).hasStatus(403);
		this.clock.move(Receipts.SHOWN);
		assertThat(document(send(FORM, fields)).select(".summary").text()).contains("was sent already");
	}

	/** As long as it may be in letters, and longer than what can be sealed. */
	@Test
	void longAddressIsRefusedAndKept() {
		String address = "😀".repeat(30) + "@" + "ñ".repeat(120) + ".example";
		MvcTestResult refused = send(FORM, with(with(opened(FORM), "text", "Words"), "email", address));
		assertThat(refused).hasStatus(422);
		assertThat(document(refused).select("#email").val()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "error", "replaced", "notice" })
	void whatWasWrittenStaysWhereTheTextIsTakenAway(String withdrawal) {
		Map<String, String> fields = with(opened(FORM), "text", "What I wrote");
		this.database.sql("update entry_text set withdrawal = ?, withdrawn_at = now() where entry_id = ?")
			.param(withdrawal)
			.param(entry())
			.update();
		this.entities.clear();
		Document refused = document(send(FORM, fields));
		assertThat(refused.select("textarea").first().wholeText()).isEqualTo("What I wrote");
		assertThat(refused.select(".summary").text()).contains("Comments are closed.");
		assertThat(held()).isZero();
	}

	@Test
	void whoBeganAtAFormerAddressLosesNothing() {
		this.database.sql("""
				insert into slug_alias (kind, language, slug, text_id)
				select 'post', 'en', 'its-former-name', id from entry_text where slug = 'when-the-phone-is-shared'""")
			.update();
		Map<String, String> fields = with(opened(FORM), "text", "Words");
		assertThat(send("/en/posts/its-former-name/comments", fields)).hasStatus(303);
	}

	/** It would stand there alone, and may repeat what was taken back. */
	@Test
	void answerToWhatIsTakenBackWaitsOnceMore() {
		Comments.Receipt receipt = this.comments
			.hold(new Draft(entry(), null, Language.EN, "", "Words", "", false, false, Duration.ofMinutes(2)));
		settle();
		UUID id = this.database.sql("select id from comment").query(UUID.class).single();
		this.moderation.answer(moderator(), id, "An answer to your words", 0);
		settle();
		assertThat(send(WITHDRAWAL, Map.of("code", receipt.code()))).hasStatus(200);
		assertThat(this.database.sql("select state || ':' || voice from comment").query(String.class).list())
			.containsExactly("held:organisation");
		assertThat(this.database.sql("select sum(good) from spam_total").query(Long.class).single()).isZero();
	}

	@Test
	void oneNetworkCannotKeepOthersFromTakingBack() {
		IntStream.range(0, 40).forEach((post) -> assertThat(tryFrom("203.0.113." + post)).hasStatus(422));
		assertThat(tryFrom("203.0.113.99")).hasStatus(429);
		assertThat(tryFrom("203.0.114.1")).hasStatus(422);
	}

	private MvcTestResult tryFrom(String source) {
		return this.mvc.post().uri(WITHDRAWAL).with((mock) -> {
			mock.setRemoteAddr(source);
			return mock;
		}).header("Sec-Fetch-Site", "same-origin").param("code", CODE).exchange();
	}

	@Test
	void moderatorSeesNoNoteOnANameThatTellsNothing() {
		held("Luz", "Words");
		assertThat(visitor(Language.EN).open("/desk/comments").text()).doesNotContain("The name could tell");
		this.moderation.decide(moderator(), this.database.sql("select id from comment").query(UUID.class).list(),
				Verdict.REJECT);
	}

}
