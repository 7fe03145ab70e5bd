package laurel.translation;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import laurel.lang.Language;
import laurel.translation.Compared.Line;
import laurel.translation.Shift.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ComparedTest {

	private static final String BEFORE = """
			Call us in 2017.

			## What we do

			We listen to you.

			- A safe bed
			- A warm meal

			Nobody asks for papers.
			""";

	private static final String TRANSLATION = """
			Llámenos en 2017.

			## Qué hacemos

			Le escuchamos.

			- Una cama segura
			- Una comida caliente

			Nadie pide papeles.
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			in 2017             | in 2018            | CHANGED Call us in 2018. → Llámenos en 2017.
			## What we do       | ### What we do     | CHANGED What we do →
			We listen to you.\\n\\n | ''              | REMOVED We listen to you. → Le escuchamos.
			- A warm            | - A map\\n- A warm | ADDED A map →
			- A safe bed\\n- A warm meal | - A warm meal\\n- A safe bed | MOVED A safe bed → Una cama segura
			listen to           | hear               | CHANGED We hear you. → Le escuchamos.
			bed                 | bed  | ''
			""")
	void changeStandsBesideItsTranslation(String words, String others, String shown) {
		String after = BEFORE.replace(words.replace("\\n", "\n"), others.replace("\\n", "\n"));
		assertThat(show(compare(after, TRANSLATION, Set.of()).pending())).isEqualTo(shown);
	}

	@Test
	void severalChangesAreToldApartInTheOrderOfTheOriginal() {
		String after = BEFORE.replace("in 2017", "in 2018 or 2019")
			.replace("We listen to you.", "We listen to you.\n\nWe believe you.")
			.replace("- A warm meal\n", "")
			.replace("papers", "documents");
		assertThat(show(compare(after, TRANSLATION, Set.of()).pending())).isEqualTo("""
				CHANGED Call us in 2018 or 2019. → Llámenos en 2017.
				ADDED We believe you. →
				REMOVED A warm meal → Una comida caliente
				CHANGED Nobody asks for documents. → Nadie pide papeles.""");
	}

	@Test
	void whatIsDoneIsNoLongerPendingAndItsTranslationStaysFound() {
		String after = BEFORE.replace("We listen to you.", "We listen to you.\n\nWe believe you.")
			.replace("- A warm meal\n", "")
			.replace("papers", "documents");
		List<Line> all = compare(after, TRANSLATION, Set.of()).pending();
		Set<String> done = Set.of(all.get(0).shift().key(), all.get(1).shift().key());
		String followed = TRANSLATION.replace("Le escuchamos.", "Le escuchamos.\n\nLe creemos.")
			.replace("- Una comida caliente\n", "");
		Compared compared = compare(after, followed, done);
		assertThat(show(compared.pending())).isEqualTo("CHANGED Nobody asks for documents. → Nadie pide papeles.");
		assertThat(show(compared.followed())).isEqualTo("ADDED We believe you. → Le creemos.\nREMOVED A warm meal →");
	}

	@Test
	void keyOutlivesOtherChanges() {
		String once = BEFORE.replace("in 2017", "in 2018");
		String twice = once.replace("- A warm", "- A map\n- A warm").replace("papers", "documents");
		String key = compare(once, TRANSLATION, Set.of()).pending().get(0).shift().key();
		assertThat(compare(twice, TRANSLATION, Set.of()).pending()).extracting((line) -> line.shift().key())
			.contains(key)
			.doesNotHaveDuplicates();
		assertThat(compare(twice.replace("in 2018", "in 2019"), TRANSLATION, Set.of()).pending())
			.extracting((line) -> line.shift().key())
			.doesNotContain(key);
	}

	@Test
	void sameWordsTwiceHaveKeysOfTheirOwn() {
		List<Line> added = compare(BEFORE + "\nAgain.\n\nAgain.\n", TRANSLATION, Set.of()).pending();
		assertThat(added).hasSize(2);
		assertThat(new HashSet<>(added.stream().map((line) -> line.shift().key()).toList())).hasSize(2);
	}

	@Test
	void translationThatHasMoreOrLessIsPairedAsFarAsCanBe() {
		String shorter = TRANSLATION.replace("Le escuchamos.\n\n", "").replace("- Una cama segura\n", "");
		List<Line> whole = compare(BEFORE, shorter, Set.of()).whole();
		assertThat(show(whole)).isEqualTo("""
				KEPT A title → Un título
				KEPT Call us in 2017. → Llámenos en 2017.
				KEPT What we do → Qué hacemos
				KEPT We listen to you. →
				KEPT A safe bed →
				KEPT A warm meal → Una comida caliente
				KEPT Nobody asks for papers. → Nadie pide papeles.""");
	}

	@Test
	void missingTranslationLeavesEveryPieceAlone() {
		Compared compared = Compared.of(List.of(), Piece.of(TestForm.of("A title", BEFORE), Language.EN), List.of(),
				Set.of());
		assertThat(compared.whole()).hasSize(7).allMatch((line) -> line.translation() == null);
		assertThat(compared.pending()).allMatch((line) -> line.shift().kind() == Kind.ADDED);
	}

	@Test
	void listsOfTheKindArePairedInOrder() {
		TestForm before = TestForm.of("T", "").with("Rest", "I slept.").with("Home", "I have a key.");
		TestForm after = TestForm.of("T", "")
			.with("Rest", "I slept.")
			.with("Work", "I earn.")
			.with("Home", "I have a key.");
		TestForm other = TestForm.of("T", "").with("Descanso", "Dormí.").with("Casa", "Tengo llave.");
		Compared compared = Compared.of(Piece.of(before, Language.EN), Piece.of(after, Language.EN),
				Piece.of(other, Language.ES), Set.of());
		assertThat(show(compared.pending())).isEqualTo("ADDED Work →\nADDED I earn. →");
		assertThat(show(compared.whole())).contains("KEPT Home → Casa");
	}

	@Test
	void longTextsAreComparedInAMoment() {
		String former = IntStream.range(0, 10_000)
			.mapToObj((number) -> "Word " + number)
			.collect(Collectors.joining("\n\n"));
		String latter = IntStream.range(0, 10_000)
			.mapToObj((number) -> "Other " + -number)
			.collect(Collectors.joining("\n\n"));
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(Compared
					.of(Piece.of(TestForm.of("", former), Language.EN), Piece.of(TestForm.of("", latter), Language.EN),
							Piece.of(TestForm.of("", former), Language.ES), Set.of())
					.pending()).hasSizeGreaterThan(5_000));
	}

	private static Compared compare(String after, String translation, Set<String> done) {
		return Compared.of(Piece.of(TestForm.of("A title", BEFORE), Language.EN),
				Piece.of(TestForm.of("A title", after), Language.EN),
				Piece.of(TestForm.of("Un título", translation), Language.ES), done);
	}

	private static String show(List<Line> lines) {
		return lines.stream().map((line) -> {
			Piece translation = line.translation();
			return (line.shift().kind() + " " + line.shift().piece().source() + " → "
					+ ((translation == null) ? "" : translation.source()))
				.strip();
		}).collect(Collectors.joining("\n"));
	}

}
