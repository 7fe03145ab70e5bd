package laurel.sweep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import laurel.comment.Batches;
import laurel.comment.Comments;
import laurel.comment.Draft;
import laurel.comment.ManyComments;
import laurel.comment.Moderation;
import laurel.comment.Verdict;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.MovedClock;
import laurel.support.RawVisitor;
import laurel.support.WholeSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever looks at everything that readers see, before and after, cannot tell whether
 * somebody sent a comment that waits.
 */
@WholeSite
class HeldCommentsTest {

	private static final String ENTRY = "/en/posts/when-the-phone-is-shared";

	/** What differs in any two answers of a form, and says nothing. */
	private static final String TOKEN = "(?<= name=\"token\" value=\")[A-Za-z0-9_-]+={0,2}(?=\")";

	@LocalServerPort
	private int port;

	@Autowired
	private Comments comments;

	@Autowired
	private Moderation moderation;

	@Autowired
	private Batches batches;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	private Browsing visitor;

	/** What others sent a minute ago must not come to its end meanwhile. */
	@BeforeEach
	void comeLater() {
		this.visitor = new Browsing("http://localhost:" + this.port);
		this.clock.move(Duration.ofMinutes(3));
	}

	@AfterEach
	void commentsGo() {
		ManyComments.deleteAll(this.database);
	}

	@Test
	void nothingThatAnybodyCanAskForTellsOfACommentThatWaits() {
		UUID seen = hold(Language.EN, "Readers see this", null);
		decide(seen);
		this.moderation.release(moderator());
		Map<String, String> before = everything(seen);
		UUID held = hold(Language.EN, "Nobody sees this yet", null);
		hold(Language.ES, "Esto todavía no lo ve nadie", null);
		hold(Language.ES, "Una respuesta que nadie ve", seen);
		hold(Language.EN, "An answer that nobody sees", seen);
		UUID approved = hold(Language.EN, "Nobody sees this before the next batch", null);
		decide(approved);
		assertThat(everything(seen)).containsExactlyEntriesOf(before);
		assertThat(before).hasSizeGreaterThan(150);
		for (UUID unseen : List.of(held, approved)) {
			String form = ENTRY + "/comments?to=";
			assertThat(plain(form + unseen).replace(unseen.toString(), ""))
				.isEqualTo(plain(form + new UUID(1, 2)).replace(new UUID(1, 2).toString(), ""));
		}
		assertThat(before.get(ENTRY)).contains("Readers see this");
	}

	@Test
	void commentIsSeenAsSoonAsItIsReleased() {
		decide(hold(Language.EN, "Released by hand", null));
		assertThat(seen()).doesNotContain("Released by hand");
		this.moderation.release(moderator());
		assertThat(seen()).contains("Released by hand");
		decide(hold(Language.ES, "Released with its batch", null));
		this.batches.publishDue();
		assertThat(seen()).doesNotContain("Released with its batch");
		this.clock.move(Duration.ofMinutes(17));
		this.batches.publishDue();
		assertThat(seen()).contains("Released by hand", "Released with its batch");
		assertThat(this.visitor.visit("/en/posts").html()).contains("2 comments");
	}

	private String seen() {
		return this.visitor.visit(ENTRY).html();
	}

	private UUID hold(Language language, String text, @Nullable UUID parent) {
		Long entry = this.database.queryForObject(
				"select entry_id from entry_text where language = 'en' and slug = 'when-the-phone-is-shared'",
				Long.class);
		this.comments.hold(new Draft((entry != null) ? entry : 0, parent, language, "Luz", text, "luz@mail.example",
				true, false, Duration.ofMinutes(2)));
		return this.database.queryForObject("select id from comment where text = ?", UUID.class, text);
	}

	private void decide(UUID id) {
		assertThat(this.moderation.decide(moderator(), List.of(id), Verdict.APPROVE).ids()).containsExactly(id);
	}

	private Member moderator() {
		return this.desk.member(Role.MODERATOR, Language.EN);
	}

	/** What comes back from every address, compressed and not. */
	private Map<String, String> everything(UUID seen) {
		List<VisitedPage> pages = new ArrayList<>(PublicPages.all(this.visitor));
		pages.addAll(PublicPages.feeds(this.visitor, pages));
		pages.addAll(PublicPages.errors(this.visitor));
		Map<String, String> answers = new LinkedHashMap<>();
		for (VisitedPage page : pages) {
			String said = said(page.html());
			// Two tokens take not quite the same room in what is compressed.
			answers.merge(
					page.path(), said.equals(page.html())
							? page.status() + told(page.headers().map()) + page.bytes() + said : plain(page.path()),
					String::concat);
		}
		Stream.of("?to=" + seen, "/received", "/received?key=x", "?to=x", "/")
			.map((end) -> ENTRY + "/comments" + end)
			.forEach((path) -> answers.put(path, plain(path)));
		return answers;
	}

	/** Not compressed. */
	private String plain(String path) {
		RawVisitor.Answer answer = new RawVisitor(this.port, "127.0.0.1")
			.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		return answer.status() + told(answer.headers().map()) + answer.body().length + said(answer.text());
	}

	/** But for when. */
	private static String told(Map<String, List<String>> headers) {
		Map<String, List<String>> told = new LinkedHashMap<>(headers);
		told.keySet().removeIf("Date"::equalsIgnoreCase);
		return told.toString();
	}

	private static String said(String html) {
		return html.replaceAll(TOKEN, "");
	}

}
