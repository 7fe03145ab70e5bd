package laurel.detail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.support.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordListTest {

	private final WordList list = WordList.named("gate/graphic", Language.ES);

	@Test
	void wordIsFoundWholeAndInAnyCase() {
		assertThat(this.list.in("Golpeó. MORETÓN; golpeólo").map(MatchResult::group)).containsExactly("Golpeó",
				"MORETÓN");
	}

	@Test
	void starStandsForAnyEnding() {
		assertThat(this.list.in("una patada, dos patadas, huesos rotos, cuchillo\nen").map(MatchResult::group))
			.containsExactly("patada", "patadas", "huesos rotos", "cuchillo\nen");
	}

	@Test
	void listSaysWhatItIsForAndRepeatsNothing() {
		assertThat(Stream.of("gate", "detail")
			.flatMap((folder) -> Source.in("src/main/resources/" + folder, ".txt").stream())).allSatisfy((file) -> {
				List<String> lines = file.text().lines().toList();
				assertThat(lines.get(0)).as(file.path()).matches("# .{10,}\\.");
				assertThat(lines.stream().filter((line) -> !line.isBlank())).as(file.path()).doesNotHaveDuplicates();
			});
	}

	@Test
	void wordsThatTellALanguageAreNotThoseOfTheOther() {
		WordList english = WordList.named("gate/common", Language.EN);
		assertThat(Source.in("src/main/resources/gate", "common.es.txt").get(0).text().lines().filter(english::has))
			.isEmpty();
	}

}
