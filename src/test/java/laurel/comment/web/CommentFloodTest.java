package laurel.comment.web;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import laurel.support.WatchedDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** While a program sends, whoever is refused costs the database nothing. */
class CommentFloodTest extends CommentForms {

	private static final String WORDS = "What I wrote, señora & <b>";

	/** What is read within a transaction is not remembered. */
	@BeforeTransaction
	void lookAround() {
		page(FORM);
	}

	@BeforeEach
	void flood() {
		IntStream.range(0, 31).forEach((post) -> send(FORM, Map.of("token", "forged", "text", "Buy")));
	}

	@Test
	void refusalKeepsTheTextAndTheNumbersAndAsksTheDatabaseNothing() throws Exception {
		IntStream.range(0, 3)
			.forEach(
					(post) -> assertThat(send(FORM, with(fields(page(FORM)), "text", "Words " + post))).hasStatus(422));
		for (int post = 0; post < 3; post++) {
			assertThat(send(FORM, with(opened(FORM, Duration.ofSeconds(5)), "text", "Words " + post))).hasStatus(303);
		}
		Document refused = refused(with(opened(FORM, Duration.ofSeconds(5)), "text", WORDS), SAME_ORIGIN, 429);
		assertThat(refused.select(".summary").text()).contains("wait 10 min");
		this.clock.move(Duration.ofMinutes(10));
		assertThat(send(FORM, fields(refused))).hasStatus(303);
	}

	@Test
	void formThatIsNotGoodIsMadeGood() throws Exception {
		Document refused = refused(Map.of("token", "forged", "text", WORDS), SAME_ORIGIN, 422);
		this.clock.move(Duration.ofSeconds(5));
		assertThat(send(FORM, fields(refused))).hasStatus(303);
	}

	@Test
	void otherSitesSendNothing() throws Exception {
		Map<String, String> fields = with(opened(FORM, Duration.ofSeconds(5)), "text", WORDS);
		Document refused = refused(fields, Map.of("Sec-Fetch-Site", "cross-site"), 403);
		assertThat(refused.select("input[name=token]").val()).isNotEqualTo(fields.get("token"));
		assertThat(held()).isZero();
	}

	/** What is refused for other reasons, or kept, takes no room from anybody. */
	@Test
	void whatIsOnlyLookedAtLeavesTheRoomAsItWas() {
		for (int post = 0; post < 9; post++) {
			assertThat(send(FORM, with(opened(FORM, Duration.ofSeconds(5)), "text", ""))).hasStatus(422);
			assertThat(send(FORM, with(opened(FORM, Duration.ofSeconds(5)), "text", "Call 512 555 0147.")))
				.hasStatus(200);
		}
		assertThat(send(FORM, with(opened(FORM, Duration.ofSeconds(5)), "text", WORDS))).hasStatus(303);
	}

	private Document refused(Map<String, String> fields, Map<String, String> headers, int status) throws Exception {
		MvcTestResult[] answer = new MvcTestResult[1];
		assertThat(WatchedDatabase.statementsOf(() -> answer[0] = sendAlone(FORM, fields, headers))).isZero();
		assertThat(answer[0]).hasStatus(status);
		Document page = document(answer[0]);
		assertThat(page.select("textarea").first().wholeText()).isEqualTo(WORDS);
		assertThat(page.select("main a[href^=tel]")).isNotEmpty();
		assertThat(page.select("a.exit, h1")).hasSize(2);
		return page;
	}

}
