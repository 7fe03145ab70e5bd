package laurel.markup;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlockTest {

	@Test
	void blocksAreWhatSomebodyReads() {
		List<Block> blocks = Block.ofMarkdown("""
				## A *heading*

				Two
				lines[^1] and `code`.

				1. one
				2. two

				   more

				> {lang=es}
				> Hola.
				>
				> Adiós.
				> — Ana

				[^1]: A [note](/en/x).
				""");
		assertThat(blocks).extracting((block) -> block.kind() + " " + block.lineAt(0) + ": " + block.text())
			.containsExactly("HEADING 1: A heading", "PARAGRAPH 3: Two lines and code.", "PARAGRAPH 6: one",
					"PARAGRAPH 7: two", "PARAGRAPH 9: more", "QUOTE 12: Hola.", "QUOTE 14: Adiós.",
					"ATTRIBUTION 15: — Ana", "PARAGRAPH 17: A note.");
		assertThat(blocks).extracting(Block::level).startsWith(2, 0);
		assertThat(blocks).extracting(Block::language)
			.containsExactly(null, null, null, null, null, "es", "es", null, null);
	}

	@Test
	void placeKnowsItsLine() {
		Block block = Block.ofMarkdown("\n\none *two*\nthree **four\nfive**").get(0);
		assertThat(block.text()).isEqualTo("one two three four five");
		assertThat(block.lineAt(0)).isEqualTo(3);
		assertThat(block.lineAt(block.text().indexOf("two"))).isEqualTo(3);
		assertThat(block.lineAt(block.text().indexOf("four"))).isEqualTo(4);
		assertThat(block.lineAt(block.text().indexOf("five"))).isEqualTo(5);
	}

	@Test
	void linkHasANameAndALine() {
		assertThat(Block.ofMarkdown("- a\n- b\n  [the *report*](https://example.org) [](/x)"))
			.flatExtracting(Block::links)
			.containsExactly(new Block.Link("the report", "https://example.org", 3), new Block.Link("", "/x", 3));
	}

	@Test
	void linkWithoutANameIsABlockToo() {
		assertThat(Block.ofMarkdown("[](/x)")).flatExtracting(Block::links)
			.containsExactly(new Block.Link("", "/x", 1));
	}

	@Test
	void passageOfAnotherLanguageIsNotItsOwn() {
		Block block = Block.ofMarkdown("Say [no *más*]{lang=es} twice.").get(0);
		assertThat(block.text()).isEqualTo("Say no más twice.");
		assertThat(block.own()).isEqualTo("Say        twice.");
	}

	@Test
	void linesWithoutMarkupAreBlocksAsTheyAre() {
		assertThat(Block.ofWords("# one\r\n\r\n[two](x)", Block.Kind.QUOTE))
			.extracting((block) -> block.kind() + " " + block.lineAt(3) + ": " + block.text())
			.containsExactly("QUOTE 1: # one", "QUOTE 3: [two](x)");
	}

	@Test
	void sentencesKeepTheirPlace() {
		Block block = Block.ofMarkdown("Dr. Luz came at 9 a. m. and left.  “Good!” [Sí. No.]{lang=es} Why?").get(0);
		assertThat(block.sentences()).extracting(Block.Sentence::text)
			.containsExactly("Dr. Luz came at 9 a. m. and left.", "“Good!”", "Sí.", "No.", "Why?");
		assertThat(block.sentences())
			.allSatisfy((sentence) -> assertThat(block.text().substring(sentence.place())).startsWith(sentence.text()));
		assertThat(block.sentences().get(2).own()).isBlank();
	}

}
