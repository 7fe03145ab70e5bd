package laurel.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import laurel.lang.Language;
import laurel.translation.Compared.Line;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RewritingTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String BEFORE = "One.\n\n## Two\n\n- three\n- four\n\nFive.";

	private static final String TRANSLATION = "Uno.\n\n## Dos\n\n- tres\n- cuatro\n\nCinco.";

	@Test
	void changedPieceIsReplacedInItsPlace() {
		assertThat(follow(BEFORE.replace("three", "three and more"), "tres y más"))
			.isEqualTo("Uno.\n\n## Dos\n\n- tres y más\n- cuatro\n\nCinco.");
	}

	@Test
	void addedPieceComesWhereTheOriginalHasIt() {
		assertThat(follow("Zero.\n\n" + BEFORE, "Cero.")).isEqualTo("Cero.\n\n" + TRANSLATION);
		assertThat(follow(BEFORE.replace("- four", "- more\n- four"), "más"))
			.isEqualTo("Uno.\n\n## Dos\n\n- tres\n- más\n- cuatro\n\nCinco.");
		assertThat(follow(BEFORE + "\n\n### Six", "Seis")).isEqualTo(TRANSLATION + "\n\n### Seis");
		assertThat(follow(BEFORE + "\n\n> Six\n> or seven", "Seis\no siete"))
			.isEqualTo(TRANSLATION + "\n\n> Seis\n> o siete");
	}

	@Test
	void addedPieceThatIsNotTranslatedStaysAway() {
		assertThat(follow(BEFORE + "\n\nSix.", " ")).isEqualTo(TRANSLATION);
	}

	@Test
	void removedPieceIsRemovedOrKept() {
		String after = BEFORE.replace("- three\n", "");
		assertThat(follow(after, "")).isEqualTo("Uno.\n\n## Dos\n\n- cuatro\n\nCinco.");
		assertThat(follow(after, "tres")).isEqualTo(TRANSLATION);
	}

	@Test
	void movedPieceMovesAndMayChange() {
		assertThat(follow("Five.\n\n" + BEFORE.replace("\n\nFive.", ""), "Cinco."))
			.isEqualTo("Cinco.\n\nUno.\n\n## Dos\n\n- tres\n- cuatro");
		assertThat(follow(BEFORE.replace("One.\n\n", "") + "\n\nOne.", "Uno, sí."))
			.isEqualTo("## Dos\n\n- tres\n- cuatro\n\nCinco.\n\nUno, sí.");
	}

	@Test
	void severalAreWrittenAtOnce() {
		String after = "Zero.\n\n" + BEFORE.replace("three", "3").replace("- four", "- 3.5\n- four\n- 4.5")
				+ "\n\nSix.";
		assertThat(follow(after, "Cero.", "3", "3.5", "4.5", "Seis."))
			.isEqualTo("Cero.\n\nUno.\n\n## Dos\n\n- 3\n- 3.5\n- cuatro\n- 4.5\n\nCinco.\n\nSeis.");
	}

	@Test
	void thingOfSeveralIsAddedFieldByField() {
		TestForm before = TestForm.of("", "").with("Rest", "I slept.");
		TestForm after = TestForm.of("", "").with("Work", "I earn.").with("Rest", "I slept.");
		JsonNode form = JSON.valueToTree(TestForm.of("", "").with("Descanso", "Dormí."));
		write(before, after, form, 0, "Trabajo");
		assertThat(form.at("/points/0").toString()).contains("\"Trabajo\"").doesNotContain("I earn");
		Line first = compare(before, after, form, Set.of()).pending().get(0);
		Compared then = compare(before, after, form, Set.of(first.shift().key()));
		new Rewriting(then, JSON.valueToTree(after), form).write(then.pending().get(0), "Gano dinero.");
		assertThat(form.at("/points").size()).isEqualTo(2);
		assertThat(form.at("/points/0/said").asString()).isEqualTo("Gano dinero.");
		assertThat(form.at("/points/1/name").asString()).isEqualTo("Descanso");
	}

	@Test
	void thingsOfSeveralAreAddedAtOnce() {
		TestForm before = TestForm.of("", "").with("Rest", "I slept.");
		TestForm after = TestForm.of("", "")
			.with("Work", "I earn.")
			.with("Home", "I have a key.")
			.with("Rest", "I slept.");
		JsonNode form = JSON.valueToTree(TestForm.of("", "").with("Descanso", "Dormí."));
		Compared compared = compare(before, after, form, Set.of());
		List<Line> pending = compared.pending();
		new Rewriting(compared, JSON.valueToTree(after), form).writeAll(Map.of(pending.get(0), "Trabajo",
				pending.get(1), "Gano.", pending.get(2), "Casa", pending.get(3), "Tengo llave."));
		assertThat(JSON.treeToValue(form, TestForm.class).getPoints()).extracting(TestForm.Point::name)
			.containsExactly("Trabajo", "Casa", "Descanso");
		assertThat(form.at("/points/1/said").asString()).isEqualTo("Tengo llave.");
	}

	@Test
	void thingOfSeveralIsGoneWithItsLastWord() {
		TestForm before = TestForm.of("", "").with("Work", "I earn.").with("Rest", "I slept.");
		TestForm after = TestForm.of("", "").with("Rest", "I slept.");
		JsonNode form = JSON.valueToTree(TestForm.of("", "").with("Trabajo", "Gano.").with("Descanso", "Dormí."));
		Line first = write(before, after, form, 0, "");
		assertThat(form.at("/points").size()).isEqualTo(2);
		Compared then = compare(before, after, form, Set.of(first.shift().key()));
		new Rewriting(then, JSON.valueToTree(after), form).write(then.pending().get(0), "");
		assertThat(form.at("/points").size()).isOne();
		assertThat(form.at("/points/0/name").asString()).isEqualTo("Descanso");
	}

	private static Line write(TestForm before, TestForm after, JsonNode form, int pending, String words) {
		Compared compared = compare(before, after, form, Set.of());
		Line line = compared.pending().get(pending);
		new Rewriting(compared, JSON.valueToTree(after), form).write(line, words);
		return line;
	}

	/** The body of the translation after all that is pending was written. */
	private static String follow(String after, String... words) {
		TestForm original = TestForm.of("", after);
		JsonNode form = JSON.valueToTree(TestForm.of("", TRANSLATION));
		Compared compared = compare(TestForm.of("", BEFORE), original, form, Set.of());
		List<Line> pending = compared.pending();
		assertThat(pending).hasSameSizeAs(words);
		Rewriting rewriting = new Rewriting(compared, JSON.valueToTree(original), form);
		if (words.length == 1) {
			rewriting.write(pending.get(0), words[0]);
		}
		else {
			Map<Line, String> all = new HashMap<>();
			for (int number = 0; number < words.length; number++) {
				all.put(pending.get(number), words[number]);
			}
			rewriting.writeAll(all);
		}
		return form.at("/body").asString();
	}

	private static Compared compare(TestForm before, TestForm after, JsonNode form, Set<String> done) {
		return Compared.of(Piece.of(before, Language.EN), Piece.of(after, Language.EN),
				Piece.of(JSON.treeToValue(form, TestForm.class), Language.ES), done);
	}

}
