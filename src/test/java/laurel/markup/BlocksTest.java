package laurel.markup;

import java.util.ArrayList;
import java.util.List;

import laurel.support.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlocksTest {

	private static final String TEXT = """
			An *intro*
			of two lines.

			## Heading ##

			Underlined
			---
			- one
			  and more
			lazy

			  second paragraph
			- two
			  1. deep

			> {lang=es}
			> Uno[^1].
			lazy
			>
			> — Ana

			- > quoted
			  > in a list

			[^1]: A note
			    of two lines

			End.
			""";

	@Test
	void textIsTakenApart() {
		assertThat(Blocks.of(TEXT)).extracting(SourceBlock::toString)
			.containsExactly("PARAGRAPH 0: An *intro*\nof two lines.", "HEADING 2: Heading", "HEADING 2: Underlined",
					"ITEM 1: one\nand more\nlazy", "ITEM 1: second paragraph", "ITEM 1: two", "ITEM 2: deep",
					"QUOTE 0: {lang=es}\nUno[^1].\nlazy\n\n— Ana", "QUOTE 1: quoted\nin a list",
					"NOTE 0: A note\nof two lines", "PARAGRAPH 0: End.");
		assertThat(Blocks.of(TEXT)).extracting(SourceBlock::line)
			.containsExactly(1, 4, 6, 8, 12, 13, 14, 16, 22, 25, 28);
	}

	@Test
	void blockThatStaysLeavesTheTextAlone() {
		for (SourceBlock block : Blocks.of(TEXT)) {
			assertThat(Blocks.replace(TEXT, block, block.source())).isEqualTo(TEXT);
		}
	}

	/** Whatever kind it is of, and wherever it stands. */
	@Test
	void blockGetsOtherWordsAndNothingElseChanges() {
		List<String> before = shown(TEXT);
		for (int number = 0; number < before.size(); number++) {
			SourceBlock block = Blocks.of(TEXT).get(number);
			boolean heading = block.kind() == SourceBlock.Kind.HEADING;
			String after = Blocks.replace(TEXT, block, "Other\nwords");
			assertThat(shown(after)).hasSameSizeAs(before);
			for (int place = 0; place < before.size(); place++) {
				assertThat(shown(after).get(place)).isEqualTo((place != number) ? before.get(place)
						: before.get(place).replaceFirst("(?s): .*", ": Other" + (heading ? " " : "\n") + "words"));
			}
		}
	}

	@Test
	void blockWithoutWordsIsGone() {
		List<String> before = shown(TEXT);
		for (int number = 0; number < before.size(); number++) {
			List<String> left = new ArrayList<>(before);
			left.remove(number);
			List<String> after = shown(Blocks.replace(TEXT, Blocks.of(TEXT).get(number), " \n"));
			assertThat(after).as(before.get(number)).hasSameSizeAs(left);
		}
		assertThat(Blocks.replace("One.\n\nTwo.\n\nThree.\n", Blocks.of("One.\n\nTwo.\n\nThree.\n").get(1), ""))
			.isEqualTo("One.\n\nThree.");
		assertThat(Blocks.replace("One.", Blocks.of("One.").get(0), "")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			One.\\n\\nTwo.          | 0 | - | New | One.\\n\\nNew\\n\\nTwo.
			One.\\n\\nTwo.          | 0 | 1 | New | One.\\n\\n## New\\n\\nTwo.
			One.\\n\\nTwo.          | 1 | 5 | New | One.\\n\\nTwo.\\n\\n- New
			- one\\n- two\\n\\nEnd. | 1 | 5 | New | - one\\n- two\\n- New\\n\\nEnd.
			One.                    | - | 1 | New | ## New\\n\\nOne.
			''                      | - | 7 | N\\nM | > N\\n> M
			One.                    | 0 | 9 | New | One.\\n\\n[^1]: New
			""")
	void blockIsAddedLikeAnother(String text, Integer previous, Integer model, String words, String after) {
		String markdown = text.replace("\\n", "\n");
		SourceBlock before = (previous == null) ? null : Blocks.of(markdown).get(previous);
		assertThat(Blocks.insert(markdown, before, Blocks.of(TEXT).get((model == null) ? 0 : model),
				words.replace("\\n", "\n")))
			.isEqualTo(after.replace("\\n", "\n"));
	}

	@Test
	void noWordOfTheHouseIsLost() {
		assertThat(Source.in("src/main/resources", ".md")).hasSizeGreaterThan(40).allSatisfy((source) -> {
			String markdown = source.text().replaceFirst("(?s)^---.*?\n---\n", "");
			String words = markdown.replaceAll("\\W", "").replaceAll("\\d", "");
			String kept = String.join("", Blocks.of(markdown).stream().map(SourceBlock::source).toList());
			assertThat(kept.replaceAll("\\W", "").replaceAll("\\d", "")).as(source.path()).isEqualTo(words);
		});
	}

	@Test
	void linesMayEndAsOnWindows() {
		String markdown = "One\r\nmore\r\n\r\n- Two\r\n";
		assertThat(shown(markdown)).containsExactly("PARAGRAPH 0: One\nmore", "ITEM 1: Two");
		assertThat(shown(Blocks.replace(markdown, Blocks.of(markdown).get(0), "Uno\r\nmás")))
			.containsExactly("PARAGRAPH 0: Uno\nmás", "ITEM 1: Two");
	}

	private static List<String> shown(String markdown) {
		return Blocks.of(markdown).stream().map(SourceBlock::toString).toList();
	}

}
