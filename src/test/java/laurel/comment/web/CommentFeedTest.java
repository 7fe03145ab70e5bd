package laurel.comment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs read the same comments as people, and no more. */
class CommentFeedTest extends CommentFeeds {

	@Test
	void feedSaysWhatItIsInTheLanguageOfItsAddress() {
		Feed english = feed(ENGLISH);
		assertThat(english.getTitle()).isEqualTo("Comments on When the phone is shared: small choices that protect");
		assertThat(english.getId()).isEqualTo("http://localhost" + ENGLISH + "/comments.atom");
		assertThat(addresses(english.getOtherLinks())).containsExactly("self " + english.getId());
		assertThat(addresses(english.getAlternateLinks()))
			.containsExactly("alternate http://localhost" + ENGLISH + "#comments");
		assertThat(english.getUpdated().toInstant()).hasToString("2025-06-12T00:00:00Z");
		assertThat(english.getEntries()).isEmpty();
		Feed spanish = feed(SPANISH);
		assertThat(spanish.getTitle()).startsWith("Comentarios sobre ");
		assertThat(spanish.getId()).isEqualTo("http://localhost" + SPANISH + "/comments.atom");
		assertThat(xml(ENGLISH).getDocumentElement().getAttributeNS(XML, "lang")).isEqualTo("en");
		assertThat(xml(SPANISH).getDocumentElement().getAttributeNS(XML, "lang")).isEqualTo("es");
	}

	@Test
	void answerIsOfItsTypeAndLeavesNothing() {
		MvcTestResult answer = get(ENGLISH);
		assertThat(answer).hasStatus(200)
			.hasHeader("Content-Type", "application/atom+xml;charset=utf-8")
			.hasHeader("Cache-Control", "no-store")
			.hasHeader("Referrer-Policy", "no-referrer");
		assertThat(answer.getResponse().getCookies()).isEmpty();
		assertThat(answer.getRequest().getSession(false)).isNull();
	}

	@Test
	void commentIsToldAsThePageTellsIt() {
		UUID question = add("public", "es", "Ana", "Uno.\n\nDos \ufffc tres.", DAY);
		this.database.update("update comment set translation = 'One.' where id = ?", question);
		UUID answer = add("public", "en", "", "Thank you.", DAY.plusDays(1));
		this.database.update("update comment set parent_id = ?, voice = 'organisation' where id = ?", question, answer);
		List<Entry> entries = feed(SPANISH).getEntries();
		assertThat(entries).extracting(Entry::getId).containsExactly("urn:uuid:" + answer, "urn:uuid:" + question);
		Entry first = entries.get(1);
		assertThat(first.getTitle()).isEqualTo("Ana, el 9 de marzo de 2026");
		assertThat(first.getAuthors()).extracting("name").containsExactly("Ana");
		assertThat(first.getUpdated().toInstant()).hasToString("2026-03-09T00:00:00Z");
		assertThat(addresses(first.getAlternateLinks()))
			.containsExactly("alternate http://localhost" + SPANISH + "#c-" + question);
		assertThat(first.getContents()).singleElement().satisfies((content) -> {
			assertThat(content.getType()).isEqualTo("text");
			assertThat(content.getValue())
				.isEqualTo("Uno.\n\nDos [quitado por quienes moderan] tres.\n\nTranslated by a person:\n\nOne.");
		});
		assertThat(entries.get(0).getAuthors()).extracting("name").containsExactly("Respuesta de la organización");
		assertThat(feed(SPANISH).getUpdated().toInstant()).hasToString("2026-03-10T00:00:00Z");
		assertThat(feed(ENGLISH).getEntries().get(0).getTitle())
			.isEqualTo("Answer from the organization on March 10, 2026");
		assertThat(languages("entry")).containsExactly("en", "es");
		assertThat(languages("author")).containsOnly("es");
	}

	@Test
	void whoeverGaveNoNameHasNone() {
		add("public", "es", "", "Hola", DAY);
		add("public", "es", "\ufffe\uffff", "Adiós", DAY);
		assertThat(feed(ENGLISH).getEntries()).extracting((entry) -> entry.getAuthors().get(0).getName())
			.containsOnly("Somebody who gave no name");
		assertThat(feed(SPANISH).getEntries()).extracting((entry) -> entry.getAuthors().get(0).getName())
			.containsOnly("Alguien que no dio su nombre");
	}

	@Test
	void newestDayComesFirstAndFiftyAreEnough() {
		for (int day = 0; day < 60; day++) {
			add("public", "en", "", "Number " + day, DAY.plusDays(day));
		}
		assertThat(feed(ENGLISH).getEntries()).hasSize(50)
			.extracting((entry) -> entry.getContents().get(0).getValue())
			.startsWith("Number 59", "Number 58")
			.endsWith("Number 10");
	}

	/** Only the place of one that was withdrawn stays, with what others answered. */
	@Test
	void nothingIsToldOfACommentThatIsNotPublic() {
		UUID withdrawn = add("public", "en", "Ana", "Taken back", DAY);
		UUID answer = add("public", "en", "Eva", "Answer", DAY);
		this.database.update("update comment set parent_id = ? where id = ?", withdrawn, answer);
		this.database.update("update comment set state = 'withdrawn', name = '', text = '' where id = ?", withdrawn);
		for (String path : List.of(ENGLISH, SPANISH)) {
			MvcTestResult before = get(path);
			Stream.of("held", "approved", "rejected", "spam")
				.forEach((state) -> add(state, "en", "Eve", "Unseen", DAY));
			MvcTestResult after = get(path);
			assertThat(bytes(after)).isEqualTo(bytes(before));
			assertThat(headers(after)).isEqualTo(headers(before));
			assertThat(feed(path).getEntries()).extracting(Entry::getId).containsExactly("urn:uuid:" + answer);
		}
	}

	@Test
	void feedIsWhereTheCommentsAre() {
		assertThat(get("/en/posts/nothing-here")).hasStatus(404);
		assertThat(get("/en/nothing/when-the-phone-is-shared")).hasStatus(404);
		assertThat(get("/en/posts/WHEN")).hasStatus(404);
		assertThat(get("/en/help")).hasStatus(404);
		this.database.update("update comment_setting set closes_after_days = 1");
		assertThat(get(ENGLISH)).hasStatus(404);
		add("public", "en", "", "Early enough", DAY);
		assertThat(feed(ENGLISH).getEntries()).hasSize(1);
		this.database.update("""
				update entry_text set withdrawal = 'error', withdrawn_at = publish_at
				where entry_id = (select entry_id from entry_text where slug = 'when-the-phone-is-shared')""");
		assertThat(get(ENGLISH)).hasStatus(410);
	}

	private static Map<String, List<String>> headers(MvcTestResult answer) {
		return answer.getResponse()
			.getHeaderNames()
			.stream()
			.distinct()
			.collect(Collectors.toMap((name) -> name, (name) -> List.copyOf(answer.getResponse().getHeaders(name))));
	}

	private List<String> languages(String name) {
		return elements(xml(SPANISH), name).stream().map((element) -> element.getAttributeNS(XML, "lang")).toList();
	}

	private static List<String> addresses(List<Link> links) {
		return links.stream().map((link) -> link.getRel() + " " + link.getHref()).toList();
	}

}
