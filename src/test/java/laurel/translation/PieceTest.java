package laurel.translation;

import java.util.List;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PieceTest {

	@Test
	void formIsTakenApartIntoItsWordsWhateverItsKind() {
		TestForm form = TestForm.of("A title", "One.\n\n## Two\n\n- three\n- four\n\n> Five.\n>\n> — Ana\n\n[^1]: Six");
		form.setSummary(" A summary ");
		form.setByline("Editorial team");
		form.with("Rest", "I slept.").with("Home", "");
		assertThat(pieces(form)).containsExactly("title: A title", "summary: A summary", "byline: Editorial team",
				"body 1: One.", "body 2: Two", "body 3: three", "body 4: four", "body 5: Five.\n\n— Ana", "body 6: Six",
				"points[0].name: Rest", "points[0].said: I slept.", "points[1].name: Home");
	}

	@Test
	void whatIsNoWordOrTheSameInBothLanguagesIsLeftOut() {
		TestForm form = TestForm.of("A title", "");
		form.setSlug("a-title");
		form.setGroup("group");
		form.setTopics(List.of("housing"));
		form.setSpeakers(List.of("Ana Ruiz"));
		form.setLink("https://example.org");
		form.setChangeNote("Corrected a year.");
		assertThat(pieces(form)).containsExactly("title: A title");
	}

	@Test
	void quoteKnowsTheLanguageItWasSaidIn() {
		TestForm form = TestForm.of("", "");
		form.setPoints(List.of(new TestForm.Point("", "Dormí.", "ES")));
		assertThat(Piece.of(form, Language.EN)).singleElement().extracting(Piece::language).isEqualTo(Language.ES);
	}

	private static List<String> pieces(TestForm form) {
		return Piece.of(form, Language.EN)
			.stream()
			.map((piece) -> piece.field() + ((piece.number() > 0) ? " " + piece.number() : "") + ": " + piece.source())
			.toList();
	}

}
